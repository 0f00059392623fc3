// SPDX-License-Identifier: Apache-2.0

/** A host that has Jackson 3 and not the other. */
module consumer.jacksonthree {
    requires consumer.expect;
    requires dev.tradewright.core;
    requires tools.jackson.databind;
}

// SPDX-License-Identifier: Apache-2.0

/** A host that has Jackson 2 and not the other. */
module consumer.jacksontwo {
    requires consumer.expect;
    requires dev.tradewright.core;
    requires com.fasterxml.jackson.databind;
}

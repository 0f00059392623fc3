// SPDX-License-Identifier: Apache-2.0

/** Assertions without a test framework. */
module consumer.expect {
    exports consumer.expect;
}

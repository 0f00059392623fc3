// SPDX-License-Identifier: Apache-2.0
package consumer.jacksontwo;

import consumer.expect.Expect;

/** Values as JSON and back. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Expect.absent("tools.jackson.databind.ObjectMapper");
    }
}

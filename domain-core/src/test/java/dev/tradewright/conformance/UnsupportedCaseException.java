// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

/** A case asks for something that its adapter does not know; it counts as unsupported, never as passed. */
public final class UnsupportedCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A case that is not supported.
     *
     * @param message  what the adapter does not know
     */
    public UnsupportedCaseException(String message) {
        super(message);
    }
}

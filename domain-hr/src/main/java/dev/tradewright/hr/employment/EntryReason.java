// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

/** How an employment began. */
public enum EntryReason {
    /** The person was hired for the first time. */
    NEW_HIRE,
    /** The person had worked for the employer before. */
    REHIRE,
    /** The person came over from another employer of the group, and keeps the years served there if the law or the contract says so. */
    TRANSFER,
    /** The person came with a business that was taken over. */
    TAKEOVER
}

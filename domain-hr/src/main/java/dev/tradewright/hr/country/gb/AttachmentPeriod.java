// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

/** For which interval the tables of attachments of earnings are printed. */
public enum AttachmentPeriod {
    /** A day. */
    DAILY,
    /** A week. */
    WEEKLY,
    /** A month. */
    MONTHLY
}

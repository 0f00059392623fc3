// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;

/**
 * Amounts of yuan in the capital numerals of invoices, cheques and contracts (人民币大写), which cannot be altered with a stroke of the pen.
 *
 * <p>{@code ChineseCapitals.write(Money.parse("CNY 1409.50"))} is 人民币壹仟肆佰零玖元伍角.
 *
 * <p>By the rules for filling in notes and settlement vouchers of the People's Bank of China (支付结算办法, 银发〔1997〕393号, 附件一
 * 正确填写票据和结算凭证的基本规定): 整 ends an amount of whole yuan and does not follow 角 (where it may be left out) or 分; a zero or several between
 * two figures are one 零; where 角 is zero and 分 is not, 零 stands before 分; where the rules leave it open to write 零 (the last figure of 万 or of
 * yuan is zero and the next is not), it is left out; 拾 never stands without 壹 before it. The rules know no amounts below zero: these begin with 负.
 *
 * <p>Thread-safe.
 */
public final class ChineseCapitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private static final long[] UNITS = {100_000_000, 10_000, 1_000, 100, 10};

    private static final String UNIT_NAMES = "亿万仟佰拾";

    private ChineseCapitals() {}

    /**
     * Writes an amount.
     *
     * @param amount  of yuan, any
     * @throws IllegalArgumentException if it is of another currency
     */
    public static String write(Money amount) {
        Checks.that(
                Checks.notNull(amount, "amount").currency().equals(CurrencyUnit.CNY), "amount", amount, "must be CNY");
        long yuan = Math.abs(amount.minorUnits() / 100);
        int fen = (int) Math.abs(amount.minorUnits() % 100);
        StringBuilder out = new StringBuilder(amount.isNegative() ? "人民币负" : "人民币");
        if (yuan > 0 || fen == 0) {
            append(out, yuan).append('元');
        }
        if (fen == 0) {
            return out.append('整').toString();
        }
        if (fen >= 10) {
            out.append(digit(fen / 10)).append('角');
        } else if (yuan > 0) {
            out.append('零');
        }
        return (fen % 10 == 0 ? out : out.append(digit(fen % 10)).append('分')).toString();
    }

    private static StringBuilder append(StringBuilder out, long number) {
        for (int i = 0; i < UNITS.length; i++) {
            long unit = UNITS[i];
            if (number >= unit) {
                append(out, number / unit).append(UNIT_NAMES.charAt(i));
                long rest = number % unit;
                if (rest == 0) {
                    return out;
                }
                return append(rest < unit / 10 ? out.append('零') : out, rest);
            }
        }
        return out.append(digit(number));
    }

    private static char digit(long value) {
        return DIGITS.charAt((int) value);
    }
}

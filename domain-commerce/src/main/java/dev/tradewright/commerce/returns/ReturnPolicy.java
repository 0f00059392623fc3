// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * For how long after delivery goods may be sent back. The day of delivery does not count: of goods delivered on 1 May, 7 days end with 8 May.
 *
 * <p>The laws let a period that ends on a holiday end on the next working day (民法典 art. 203, Regulation (EEC) 1182/71 art. 3(4)); a caller who
 * wants that asks with the last working day before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class ReturnPolicy extends Validated implements WithReturnPolicy {

    ReturnPolicy() {}

    /** The days after the day of delivery, from 0 (that day only) to 3,650. */
    @Min(0)
    @Max(3_650)
    public abstract int windowDays();

    /** The law that demands this window, if one does. */
    public abstract Optional<LegalReference> law();

    /**
     * China: seven days from receipt without giving a reason, for goods sold at a distance (消费者权益保护法 art. 25, in the wording in force since
     * 2014-03-15); with exceptions, as for made-to-order and perishable goods, that are not looked at here.
     */
    public static ReturnPolicy chinaSevenDays() {
        return builder()
                .windowDays(7)
                .law(LegalReference.of("Consumer Rights Protection Law", "消费者权益保护法", "25", LocalDate.of(2014, 3, 15)))
                .build();
    }

    /**
     * European Union: fourteen days from receipt without giving a reason, for goods sold at a distance (Directive 2011/83/EU art. 9, applied since
     * 2014-06-13); with exceptions (art. 16) that are not looked at here.
     */
    public static ReturnPolicy euFourteenDays() {
        return builder()
                .windowDays(14)
                .law(LegalReference.of("Directive 2011/83/EU", "欧盟第2011/83/EU号指令", "9", LocalDate.of(2014, 6, 13)))
                .build();
    }

    /**
     * The last day on which goods may be sent back.
     *
     * @param delivered  the day of delivery
     */
    public LocalDate lastDay(LocalDate delivered) {
        return delivered.plusDays(windowDays());
    }

    /**
     * Whether goods may be sent back on a day.
     *
     * @param delivered  the day of delivery, where the customer lives
     * @param requested  the day on which the customer says so, there
     * @return how many days are left, 0 on the last one; or refused, with how many days too late it is
     */
    public Decision<Long> check(LocalDate delivered, LocalDate requested) {
        if (requested.isBefore(delivered)) {
            return Decision.refused(Reason.of(ReturnTexts.TEXTS, "return.not-delivered")
                    .with("delivered", delivered)
                    .with("requested", requested));
        }
        LocalDate last = lastDay(delivered);
        long left = ChronoUnit.DAYS.between(requested, last);
        if (left >= 0) {
            return Decision.accepted(left);
        }
        Reason closed = Reason.of(ReturnTexts.TEXTS, "return.window-closed")
                .with("delivered", delivered)
                .with("requested", requested)
                .with("window", windowDays())
                .with("lastDay", last)
                .with("late", -left);
        return Decision.refused(law().map(closed::under).orElse(closed));
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; the window is needed. */
    public static final class Builder extends ImmutableReturnPolicy.Builder {
        Builder() {}
    }
}

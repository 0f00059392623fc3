// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.employment.PersonId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PayrollRunTest {

    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    private static final PersonId CLERK = PersonId.of("clerk");
    private static final PersonId CHIEF = PersonId.of("chief");
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final CostCentre CC1 = CostCentre.of("CC1");
    private static final CostCentre CC2 = CostCentre.of("CC2");

    private static Money inr(String amount) {
        return Money.parse("INR " + amount);
    }

    private static Payslip slip(EmploymentId employment, String gross, String deduction) {
        return Payslip.of(
                employment,
                MARCH,
                CurrencyUnit.INR,
                List.of(
                        PayLine.earning(ComponentCode.of("BASE"), inr(gross)),
                        PayLine.deduction(ComponentCode.of("TAX"), inr(deduction)),
                        PayLine.of(
                                ComponentCode.of("PENSION"),
                                "Pension",
                                PayKind.EMPLOYER_COST,
                                inr("10.01"),
                                inr("10.01"),
                                List.of(),
                                Optional.empty(),
                                Optional.empty())),
                Map.of(),
                Map.of(),
                JsonMapping.standard().fingerprint("structure"));
    }

    private static PayrollRun draft(int size) {
        List<EmploymentId> employments = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(number -> EmploymentId.of(String.format(Locale.ROOT, "E%03d", number)))
                .toList());
        Collections.shuffle(employments, new Random(1));
        return PayrollRun.draft(RunId.of("2026-03"), MARCH, CurrencyUnit.INR, employments);
    }

    private static PayrollRun calculated(int size) {
        return draft(size).calculate(PayrollRunTest::pay, CLERK, NOW).orElseThrow();
    }

    /** Number 7 cannot be paid. */
    private static Payslip pay(EmploymentId employment) {
        if (employment.value().equals("E007")) {
            throw new IllegalStateException("salary 78000 of E007 makes no sense");
        }
        return slip(employment, "1000.00", "200.00");
    }

    private static CostShares shares(EmploymentId employment) {
        Map<CostCentre, Decimal> weights = new LinkedHashMap<>();
        weights.put(CC1, Decimal.of(60));
        weights.put(CC2, Decimal.of(40));
        return employment.value().equals("E000") ? CostShares.all(CC1) : CostShares.of(weights);
    }

    @Test
    void oneWhoCannotBePaidStopsNobodyElse() {
        PayrollRun run = calculated(20);

        assertThat(run.payslips()).hasSize(19);
        assertThat(run.failures()).hasSize(1);
        assertThat(run.failures().get(0).employment()).isEqualTo(EmploymentId.of("E007"));
        assertThat(run.failures().get(0).message()).contains("78000");
        assertThat(run.failures().get(0).error().orElseThrow()).isInstanceOf(IllegalStateException.class);
        assertThat(run.toString()).contains("E007: IllegalStateException").doesNotContain("78000", "1000");
    }

    /** Endless recursion in one employment's formulas is that employment's; the end of memory is everybody's. */
    @Test
    void anErrorOfOneStopsNobodyElse() {
        PayrollRun run = draft(3).calculate(
                        employment -> {
                            if (employment.value().equals("E001")) {
                                throw new StackOverflowError();
                            }
                            return pay(employment);
                        },
                        CLERK,
                        NOW)
                .orElseThrow();
        assertThat(run.payslips()).hasSize(2);
        assertThat(run.failures())
                .containsExactly(RunFailure.of(EmploymentId.of("E001"), "StackOverflowError", "", false));

        assertThatThrownBy(() -> draft(3).calculate(
                                employment -> {
                                    throw new OutOfMemoryError();
                                },
                                CLERK,
                                NOW))
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void isStoredBetweenItsSteps() {
        PayrollRun reviewed = calculated(8)
                .acknowledge(EmploymentId.of("E007"))
                .step(RunEvent.REVIEW, CLERK, NOW)
                .orElseThrow();
        JsonMapping json = JsonMapping.standard();
        PayrollRun read = json.read(json.write(reviewed), PayrollRun.class).orElseThrow();

        assertThat(read).isEqualTo(reviewed).hasSameHashCodeAs(reviewed);
        assertThat(read.failures().get(0).error()).isEmpty();
        assertThat(read.step(RunEvent.APPROVE, CLERK, NOW).isAccepted()).isFalse();
        assertThat(read.step(RunEvent.APPROVE, CHIEF, NOW).orElseThrow().state())
                .isEqualTo(RunState.APPROVED);
        PayrollRun empty = draft(2);
        assertThat(json.read(json.write(empty), PayrollRun.class).orElseThrow()).isEqualTo(empty);
    }

    @Test
    void aStoredRunMustBeWhole() {
        PayrollRun run = calculated(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(run, run.payslips().subList(1, 7), run.failures(), run.state(), run.steps()))
                .withMessageContaining("must be of each of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(
                        run,
                        run.payslips(),
                        List.of(RunFailure.of(EmploymentId.of("E001"), "X", "", false)),
                        run.state(),
                        run.steps()))
                .withMessageContaining("must be of each of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(run, run.payslips(), run.failures(), RunState.PAID, run.steps()))
                .withMessageContaining("must lead to the state PAID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(run, run.payslips(), run.failures(), RunState.DRAFT, List.of()))
                .withMessageContaining("must not be there before the run is calculated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(
                        run,
                        run.payslips(),
                        run.failures(),
                        RunState.PAID,
                        List.of(
                                run.steps().get(0),
                                new RunStep(RunEvent.PAY, CHIEF, NOW, RunState.PAID)))) // nobody has approved it
                .withMessageContaining("must lead to the state");
    }

    private static PayrollRun stored(
            PayrollRun run, List<Payslip> payslips, List<RunFailure> failures, RunState state, List<RunStep> steps) {
        return PayrollRun.of(
                run.id(), run.period(), run.currency(), run.employments(), payslips, failures, state, steps);
    }

    @Test
    void theResultIsTheSameOnAnyThreads() {
        PayrollRun alone = calculated(200);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            PayrollRun together = draft(200)
                    .calculate(PayrollRunTest::pay, executor, CLERK, NOW)
                    .orElseThrow();

            assertThat(together.payslips()).isEqualTo(alone.payslips());
            assertThat(together.failures()).extracting(RunFailure::employment).containsExactly(EmploymentId.of("E007"));
            assertThat(together.payslips()).extracting(Payslip::employment).isSorted();
        } finally {
            executor.shutdown();
        }
        List<Runnable> later = new ArrayList<>();
        assertThat(draft(3).calculate(
                                PayrollRunTest::pay,
                                task -> {
                                    later.add(task);
                                    if (later.size() == 3) {
                                        Collections.reverse(later);
                                        later.forEach(Runnable::run);
                                    }
                                },
                                CLERK,
                                NOW)
                        .orElseThrow()
                        .payslips())
                .isEqualTo(calculated(3).payslips());
    }

    @Test
    void aPayslipOfSomebodyElseIsAFailure() {
        PayrollRun run = draft(2).calculate(employment -> slip(EmploymentId.of("E000"), "1.00", "0.00"), CLERK, NOW)
                .orElseThrow();

        assertThat(run.payslips()).hasSize(1);
        assertThat(run.failures().get(0).message()).contains("must be of E001");
        PayrollRun euro = PayrollRun.draft(RunId.of("x"), MARCH, CurrencyUnit.EUR, List.of(EmploymentId.of("E000")))
                .calculate(PayrollRunTest::pay, CLERK, NOW)
                .orElseThrow();
        assertThat(euro.failures()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayrollRun.draft(
                        RunId.of("x"),
                        MARCH,
                        CurrencyUnit.EUR,
                        List.of(EmploymentId.of("E000"), EmploymentId.of("E000"))))
                .withMessageContaining("must not come twice");
    }

    @Test
    void twoPeopleLeadItToPayment() {
        PayrollRun run = calculated(8);

        assertThat(run.step(RunEvent.REVIEW, CLERK, NOW).reasons())
                .extracting(Reason::code)
                .containsExactly("run.failures-left");
        PayrollRun reviewed = run.acknowledge(EmploymentId.of("E007"))
                .step(RunEvent.REVIEW, CLERK, NOW)
                .orElseThrow();
        Decision<PayrollRun> alone = reviewed.step(RunEvent.APPROVE, CLERK, NOW);
        assertThat(alone.reasons()).extracting(Reason::code).containsExactly("run.same-person");
        assertThat(alone.reasons().get(0).toText(Locale.CHINESE)).contains("须由他人批准");
        assertThat(reviewed.step(RunEvent.PAY, CHIEF, NOW).isAccepted()).isFalse();
        assertThat(reviewed.calculate(PayrollRunTest::pay, CLERK, NOW).isAccepted())
                .isFalse();

        PayrollRun paid = reviewed.step(RunEvent.APPROVE, CHIEF, NOW)
                .flatMap(next -> next.step(RunEvent.PAY, CHIEF, NOW))
                .orElseThrow();
        assertThat(paid.state()).isEqualTo(RunState.PAID);
        assertThat(paid.steps())
                .extracting(RunStep::event)
                .containsExactly(RunEvent.CALCULATE, RunEvent.REVIEW, RunEvent.APPROVE, RunEvent.PAY);
        assertThat(paid.step(RunEvent.REVERSE, CHIEF, NOW).orElseThrow().state())
                .isEqualTo(RunState.REVERSED);
        assertThat(paid.step(RunEvent.DISCARD, CHIEF, NOW).isAccepted()).isFalse();
    }

    @Test
    void whatIsSentBackCanBeCalculatedAnew() {
        PayrollRun again = calculated(3)
                .step(RunEvent.REVIEW, CLERK, NOW)
                .flatMap(run -> run.step(RunEvent.REJECT, CHIEF, NOW))
                .flatMap(run -> run.calculate(employment -> slip(employment, "2000.00", "0.00"), CLERK, NOW))
                .orElseThrow();

        assertThat(again.payslips().get(0).amount(ComponentCode.of("BASE"))).isEqualTo(inr("2000.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again.step(RunEvent.CALCULATE, CLERK, NOW))
                .withMessageContaining("Maybe call calculate");
        assertThatIllegalArgumentException().isThrownBy(() -> again.acknowledge(EmploymentId.of("E000")));
        assertThat(PayrollRun.LIFECYCLE.paths(20)).isNotEmpty();
        assertThat(RunState.PAID.toText(Locale.CHINESE)).isEqualTo("已发放");
    }

    @Test
    void aRunIsChargedToCostCentres() {
        List<Payslip> slips = List.of(
                slip(EmploymentId.of("E000"), "78000.00", "200.00"),
                slip(EmploymentId.of("E001"), "78000.00", "200.00"));
        PayrollTotals totals = PayrollTotals.of(CurrencyUnit.INR, slips, PayrollRunTest::shares);

        assertThat(totals.centres())
                .containsExactly(
                        // 10.01 at 60 to 40 is 6.01 and 4.00: the odd cent goes to the larger remainder
                        new CostCentreTotal(CC1, inr("124800.00"), inr("320.00"), inr("16.02")),
                        new CostCentreTotal(CC2, inr("31200.00"), inr("80.00"), inr("4.00")));
        assertThat(totals.gross()).isEqualTo(inr("156000.00"));
        assertThat(totals.withheld()).isEqualTo(inr("400.00"));
        assertThat(totals.net()).isEqualTo(inr("155600.00"));
        assertThat(totals.employerCost()).isEqualTo(inr("20.02"));
    }

    @Property
    void nothingIsLostBetweenPayslipsAndEvents(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 999_999) Integer> cents,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        Map<CostCentre, Decimal> byCentre = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            byCentre.put(CostCentre.of("C" + i), Decimal.of(weights.get(i)));
        }
        List<Payslip> slips = new ArrayList<>();
        long gross = 0;
        for (int i = 0; i < cents.size(); i++) {
            gross += cents.get(i);
            slips.add(slip(
                    EmploymentId.of("E" + i),
                    Money.ofMinor(CurrencyUnit.INR, cents.get(i)).amount().toString(),
                    Money.ofMinor(CurrencyUnit.INR, cents.get(i) / 7).amount().toString()));
        }
        PayrollTotals totals = PayrollTotals.of(CurrencyUnit.INR, slips, employment -> CostShares.of(byCentre));
        List<BusinessEvent> events = PayrollEvents.posted(RunId.of("r"), totals, NOW, LocalDate.of(2026, 3, 31));

        assertThat(totals.gross()).isEqualTo(Money.ofMinor(CurrencyUnit.INR, gross));
        assertThat(events).hasSize(weights.size());
        assertThat(events)
                .allSatisfy(event -> assertThat(event.amount("gross"))
                        .isEqualTo(event.amount("net").plus(event.amount("withheld"))));
        assertThat(Money.total(
                        CurrencyUnit.INR,
                        events.stream().map(event -> event.amount("net")).toList()))
                .isEqualTo(totals.net());
    }

    @Test
    void eventsTellTheLedger() {
        PayrollRun run = calculated(3);
        PayrollTotals totals = PayrollTotals.of(run, PayrollRunTest::shares);
        LocalDate books = LocalDate.of(2026, 3, 31);
        List<BusinessEvent> posted = PayrollEvents.posted(run.id(), totals, NOW, books);

        assertThat(posted)
                .extracting(BusinessEvent::toString)
                .first()
                .asString()
                .contains("hr.payroll-posted");
        assertThat(posted.get(0).dimension("cost-centre")).isEqualTo("CC1");
        assertThat(posted.get(0).source()).hasToString("payroll-run:2026-03");
        assertThat(PayrollEvents.reversed(run.id(), totals, NOW, books).get(0).amounts())
                .isEqualTo(posted.get(0).amounts());
        assertThat(PayrollEvents.paid(run.id(), totals.net(), NOW, books).amount("paid"))
                .isEqualTo(inr("2400.00"));
        assertThat(PayrollEvents.types()).hasSize(4);
        assertThat(PayrollEvents.components(run.id(), totals, NOW, books))
                .extracting(event -> event.dimension("cost-centre") + " " + event.dimension("kind") + " "
                        + event.dimension("component") + " " + event.amount("amount"))
                .containsExactly(
                        // E000 wholly on CC1, two others 60 to 40
                        "CC1 earning BASE INR 2200.00",
                        "CC1 deduction TAX INR 440.00",
                        "CC1 employer-cost PENSION INR 22.03",
                        "CC2 earning BASE INR 800.00",
                        "CC2 deduction TAX INR 160.00",
                        "CC2 employer-cost PENSION INR 8.00");
        assertThat(posted).extracting(BusinessEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsLostBetweenPayslipsAndPayments() {
        PayrollRun run = PayrollRun.draft(
                        RunId.of("2026-03"),
                        MARCH,
                        CurrencyUnit.INR,
                        IntStream.range(0, 5)
                                .mapToObj(i -> EmploymentId.of("E00" + i))
                                .toList())
                .calculate(
                        employment -> switch (employment.value()) {
                            case "E001" -> slip(employment, "10.00", "20.00");
                            case "E002" -> slip(employment, "10.00", "10.00");
                            default -> slip(employment, "1000.00", "200.00");
                        },
                        CLERK,
                        NOW)
                .orElseThrow()
                .step(RunEvent.REVIEW, CLERK, NOW)
                .orElseThrow()
                .step(RunEvent.APPROVE, CHIEF, NOW)
                .orElseThrow();
        PaymentFile file = PaymentFile.of(
                run,
                employment -> employment.value().equals("E003") ? Optional.empty() : Optional.of("ACC-" + employment),
                employment -> employment.value().equals("E004"),
                "wages 2026-03");

        assertThat(file.payments())
                .containsExactly(new Payment(EmploymentId.of("E000"), "ACC-E000", inr("800.00"), "wages 2026-03"));
        assertThat(file.sum()).isEqualTo(inr("800.00"));
        assertThat(file.payOn()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(file.unpaid())
                .extracting(unpaid -> unpaid.reason().code())
                .containsExactly(
                        "run.unpaid.negative", "run.unpaid.nothing", "run.unpaid.no-account", "run.unpaid.held");
        assertThat(file + " " + file.payments()).doesNotContain("800", "ACC");
    }
}

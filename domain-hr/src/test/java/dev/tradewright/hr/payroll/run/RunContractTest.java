// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.money.CurrencyUnit;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs and their parts equal, refuse, show and say. */
class RunContractTest {

    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    private static final PayPeriod APRIL = PayPeriod.monthly(2026, 4, 25);
    private static final PersonId CLERK = PersonId.of("clerk");
    private static final PersonId CHIEF = PersonId.of("chief");
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final LocalDate BOOKS = LocalDate.of(2026, 3, 31);
    private static final EmploymentId A = EmploymentId.of("A");
    private static final EmploymentId B = EmploymentId.of("B");
    private static final CostCentre CENTRE = CostCentre.of("CC1");

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Payslip slip(EmploymentId employment, PayPeriod period, PayLine... lines) {
        return Payslip.of(
                employment,
                period,
                CurrencyUnit.EUR,
                List.of(lines),
                Map.of(),
                Map.of(),
                JsonMapping.standard().fingerprint("structure"));
    }

    private static PayLine line(String code, PayKind kind, String amount) {
        return PayLine.of(
                ComponentCode.of(code),
                code,
                kind,
                eur(amount),
                eur(amount),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Payslip slip(EmploymentId employment) {
        return slip(employment, MARCH, line("BASE", PayKind.EARNING, "1000.00"));
    }

    private static PayrollRun draft(EmploymentId... employments) {
        return PayrollRun.draft(RunId.of("r"), MARCH, CurrencyUnit.EUR, List.of(employments));
    }

    /** A is paid, B fails. */
    private static PayrollRun calculated() {
        return draft(B, A).calculate(RunContractTest::pay, CLERK, NOW).orElseThrow();
    }

    private static PayrollRun approved() {
        return calculated()
                .acknowledge(B)
                .step(RunEvent.REVIEW, CLERK, NOW)
                .orElseThrow()
                .step(RunEvent.APPROVE, CHIEF, NOW)
                .orElseThrow();
    }

    private static Payslip pay(EmploymentId employment) {
        if (employment.equals(B)) {
            throw new IllegalStateException();
        }
        return slip(employment);
    }

    @Test
    void runsEqualByAllTheirParts() {
        PayrollRun run = calculated();
        List<PayrollRun> others = List.of(
                PayrollRun.draft(RunId.of("other"), MARCH, CurrencyUnit.EUR, List.of(A)),
                PayrollRun.draft(RunId.of("r"), APRIL, CurrencyUnit.EUR, List.of(A)),
                PayrollRun.draft(RunId.of("r"), MARCH, CurrencyUnit.USD, List.of(A)),
                draft(),
                draft(A),
                draft(A, B),
                run,
                run.acknowledge(B),
                // the same state, other payslips
                draft(A, B)
                        .calculate(each -> slip(each, MARCH, line("BASE", PayKind.EARNING, "1.00")), CLERK, NOW)
                        .orElseThrow(),
                draft(A, B)
                        .calculate(each -> slip(each, MARCH, line("BASE", PayKind.EARNING, "2.00")), CLERK, NOW)
                        .orElseThrow(),
                // the same but by another and at another time
                draft(A, B).calculate(RunContractTest::pay, CHIEF, NOW).orElseThrow(),
                draft(A, B)
                        .calculate(RunContractTest::pay, CLERK, NOW.plusNanos(1))
                        .orElseThrow(),
                run.step(RunEvent.DISCARD, CLERK, NOW).orElseThrow());
        for (PayrollRun one : others) {
            for (PayrollRun other : others) {
                assertThat(one.equals(other)).isEqualTo(one == other);
                assertThat(one.hashCode() == other.hashCode()).isEqualTo(one == other);
            }
            assertThat(one).isNotEqualTo(null).isNotEqualTo("r");
        }
        assertThat(calculated()).isEqualTo(run).hasSameHashCodeAs(run);
        assertThat(run).hasToString("PayrollRun[r, CALCULATED, 1 payslips, [B: IllegalStateException]]");
        assertThat(run.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(run.period()).isEqualTo(MARCH);
        assertThat(run.employments()).containsExactly(A, B);
    }

    @Test
    void failuresEqualByAllButTheError() {
        RunFailure failure = RunFailure.of(A, "X", "m", false);
        ValueContract.of(failure, RunFailure.of(B, "X", "m", false), RunFailure.of(A, "Y", "m", true))
                .holds();
        assertThat(failure)
                .isEqualTo(RunFailure.of(A, "X", "m", false))
                .isNotEqualTo(RunFailure.of(A, "Y", "m", false))
                .isNotEqualTo(RunFailure.of(A, "X", "n", false))
                .isNotEqualTo(failure.acknowledge());
        assertThat(failure.acknowledge()).isEqualTo(RunFailure.of(A, "X", "m", true));
        assertThat(failure.type()).isEqualTo("X");
        assertThat(failure.message()).isEqualTo("m");
        assertThat(failure).hasToString("A: X");
        assertThat(failure.acknowledge()).hasToString("A: X (acknowledged)");
        assertThat(failure.error()).isEmpty();
        // acknowledged, it still knows its error
        RunFailure thrown = calculated().failures().get(0);
        assertThat(thrown.message()).isEmpty();
        assertThat(thrown.acknowledge().error()).isPresent();
    }

    /** A is refused for two reasons, one of which knows an amount. */
    private static PayrollRun refused() {
        Reason held = Reason.of(PayrollRun.TEXTS, "run.unpaid.held", Map.of("employment", A))
                .with("amount", eur("1000.00"));
        Reason account = Reason.of(PayrollRun.TEXTS, "run.unpaid.no-account", Map.of("employment", A));
        return draft(A).calculate(
                        each -> Decision.<Payslip>refused(held, account).orElseThrow(), CLERK, NOW)
                .orElseThrow();
    }

    @Test
    void theReasonsOfARefusalAreStoredAndReadInBothLanguages() {
        PayrollRun run = refused().acknowledge(A);
        JsonMapping json = JsonMapping.standard();
        PayrollRun read = json.read(json.write(run), PayrollRun.class).orElseThrow();
        RunFailure failure = read.failures().get(0);

        assertThat(read).isEqualTo(run).hasSameHashCodeAs(run);
        assertThat(failure.error()).isEmpty();
        assertThat(failure.type()).isEqualTo("RefusedException");
        assertThat(failure.reasons())
                .extracting(Reason::code)
                .containsExactly("run.unpaid.held", "run.unpaid.no-account");
        assertThat(failure.reasons().get(0).arguments()).containsEntry("amount", eur("1000.00"));
        assertThat(failure.toText(Locale.ENGLISH))
                .isEqualTo("A is not paid: the pay of A is held back; no account of A is known");
        assertThat(failure.toText(Locale.CHINA)).isEqualTo("A 未能核算：A 的工资暂缓发放；缺少 A 的收款账户");
        assertThat(failure).hasToString("A: RefusedException (acknowledged)");
        assertThat(failure)
                .isNotEqualTo(RunFailure.of(A, failure.type(), failure.message(), true))
                .isEqualTo(RunFailure.of(A, failure.type(), failure.message(), true, failure.reasons()));
    }

    /** Of an error that is no refusal there are no reasons; a run that was stored before there were any is read as before. */
    @Test
    void withoutReasonsTheMessageOrTheTypeIsTold() {
        JsonMapping json = JsonMapping.standard();
        JsonObject stored = ((JsonObject) json.write(RunFailure.of(A, "X", "m", false))).without("reasons");
        RunFailure failure = json.read(stored, RunFailure.class).orElseThrow();

        assertThat(failure).isEqualTo(RunFailure.of(A, "X", "m", false));
        assertThat(failure.reasons()).isEmpty();
        assertThat(failure.toText(Locale.ENGLISH)).isEqualTo("A is not paid: m");
        assertThat(RunFailure.of(A, "X", "", false).toText(Locale.CHINA)).isEqualTo("A 未能核算：X");
        assertThat(calculated().failures().get(0).reasons()).isEmpty();
    }

    @Test
    void onlyWhoFailedIsAcknowledgedAndOnlyThat() {
        PayrollRun both = draft(A, B)
                .calculate(
                        each -> {
                            throw new IllegalStateException(each.value());
                        },
                        CLERK,
                        NOW)
                .orElseThrow();
        PayrollRun half = both.acknowledge(B);

        assertThat(half.failures()).extracting(RunFailure::acknowledged).containsExactly(false, true);
        Reason left = half.step(RunEvent.REVIEW, CLERK, NOW).reasons().get(0);
        assertThat(left.toText(Locale.ENGLISH))
                .contains("take note")
                .contains("A")
                .doesNotContain("B");
        assertThat(half.acknowledge(A).step(RunEvent.REVIEW, CLERK, NOW).isAccepted())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.acknowledge(EmploymentId.of("C")))
                .withMessageContaining("employment (C) must be one of [A, B]");
    }

    @Test
    void theLastReviewerIsTheOneWhoMayNotApprove() {
        PayrollRun run = draft(A).calculate(RunContractTest::pay, CLERK, NOW)
                .flatMap(each -> each.step(RunEvent.REVIEW, CLERK, NOW))
                .flatMap(each -> each.step(RunEvent.REJECT, CHIEF, NOW))
                .flatMap(each -> each.step(RunEvent.REVIEW, CHIEF, NOW))
                .orElseThrow();

        assertThat(run.step(RunEvent.APPROVE, CHIEF, NOW).isAccepted()).isFalse();
        assertThat(run.step(RunEvent.APPROVE, CHIEF, NOW).reasons().get(0).toText(Locale.ENGLISH))
                .contains("chief reviewed the run");
        assertThat(run.step(RunEvent.APPROVE, CLERK, NOW).orElseThrow().steps())
                .last()
                .isEqualTo(new RunStep(RunEvent.APPROVE, CLERK, NOW, RunState.APPROVED));
    }

    @Test
    void whoOnlyCalculatedMayApprove() {
        PayrollRun run = draft(A).calculate(RunContractTest::pay, CHIEF, NOW)
                .flatMap(each -> each.step(RunEvent.REVIEW, CLERK, NOW))
                .orElseThrow();

        assertThat(run.step(RunEvent.APPROVE, CHIEF, NOW).isAccepted()).isTrue();
        assertThat(run.step(RunEvent.APPROVE, CLERK, NOW).isAccepted()).isFalse();
    }

    @Test
    void whatTheCallerMustDoIsAnEffectOfTheStep() {
        PayrollRun run = calculated();
        PayrollRun.Request request = new PayrollRun.Request(run, CHIEF);
        Lifecycle<RunState, RunEvent, PayrollRun.Request, PayrollRun.RunEffect> lifecycle = PayrollRun.LIFECYCLE;

        assertThat(lifecycle
                        .step(RunState.APPROVED, RunEvent.PAY, request)
                        .orElseThrow()
                        .effects())
                .containsExactly(PayrollRun.RunEffect.POST_AND_PAY);
        assertThat(lifecycle
                        .step(RunState.PAID, RunEvent.REVERSE, request)
                        .orElseThrow()
                        .effects())
                .containsExactly(PayrollRun.RunEffect.POST_REVERSAL);
        assertThat(lifecycle
                        .step(RunState.APPROVED, RunEvent.REJECT, request)
                        .orElseThrow()
                        .to())
                .isEqualTo(RunState.CALCULATED);
    }

    @Test
    void aStoredRunIsSortedAndItsPayslipsAreOfIt() {
        PayrollRun run =
                draft(A, B).calculate(RunContractTest::slip, CLERK, NOW).orElseThrow();
        List<Payslip> backwards = List.of(slip(B), slip(A));
        assertThat(stored(run, MARCH, CurrencyUnit.EUR, backwards, List.of())).isEqualTo(run);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(run, APRIL, CurrencyUnit.EUR, backwards, List.of()))
                .withMessageContaining("must be for");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(run, MARCH, CurrencyUnit.USD, backwards, List.of()))
                .withMessageContaining("must be in USD");

        List<RunFailure> failures = List.of(RunFailure.of(B, "X", "", false), RunFailure.of(A, "X", "", true));
        assertThat(stored(run, MARCH, CurrencyUnit.EUR, List.of(), failures).failures())
                .extracting(RunFailure::employment)
                .containsExactly(A, B);
    }

    @Test
    void aDraftThatWasGivenUpIsStoredWithoutPayslips() {
        PayrollRun discarded = draft(A, B).step(RunEvent.DISCARD, CLERK, NOW).orElseThrow();

        assertThat(stored(discarded, MARCH, CurrencyUnit.EUR, List.of(), List.of()))
                .isEqualTo(discarded);
    }

    private static PayrollRun stored(
            PayrollRun run, PayPeriod period, CurrencyUnit currency, List<Payslip> slips, List<RunFailure> failures) {
        return PayrollRun.of(run.id(), period, currency, run.employments(), slips, failures, run.state(), run.steps());
    }

    @ParameterizedTest
    @EnumSource(RunEvent.class)
    void eventsHaveANameInBothLanguages(RunEvent event) {
        assertThat(event.toText(Locale.ENGLISH)).isEqualTo(event.name().toLowerCase(Locale.ROOT));
        assertThat(event.toText(Locale.CHINESE)).matches("\\p{IsHan}{2}");
    }

    @ParameterizedTest
    @EnumSource(RunState.class)
    void statesHaveANameInBothLanguages(RunState state) {
        assertThat(state.toText(Locale.ENGLISH)).isEqualTo(state.name().toLowerCase(Locale.ROOT));
        assertThat(state.toText(Locale.CHINESE)).matches("\\p{IsHan}{2,3}");
    }

    @Test
    void totalsEqualByTheirComponents() {
        Payslip one = slip(
                A,
                MARCH,
                line("BASE", PayKind.EARNING, "100.00"),
                line("NOTE", PayKind.INFORMATION, "5.00"),
                line("TAX", PayKind.DEDUCTION, "30.00"));
        PayrollTotals totals = totals(CurrencyUnit.EUR, one);

        ValueContract.of(totals, totals(CurrencyUnit.EUR, slip(A)), totals(CurrencyUnit.EUR))
                .holds();
        assertThat(totals).isEqualTo(totals(CurrencyUnit.EUR, one)).hasSameHashCodeAs(totals(CurrencyUnit.EUR, one));
        // nothing, in two currencies
        assertThat(totals(CurrencyUnit.EUR)).isNotEqualTo(totals(CurrencyUnit.USD));
        assertThat(totals(CurrencyUnit.EUR).hashCode())
                .isNotEqualTo(totals(CurrencyUnit.USD).hashCode());
        assertThat(totals(CurrencyUnit.USD).currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(totals(CurrencyUnit.USD).net()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(totals.toString()).startsWith("PayrollTotals[CostCentreTotal[centre=CC1");
        assertThat(totals.centres())
                .containsExactly(new CostCentreTotal(CENTRE, eur("100.00"), eur("30.00"), eur("0.00")));
        assertThat(totals.centres().get(0).net()).isEqualTo(eur("70.00"));
        // what only informs is no posting, and nothing is said of a cost that there is not
        assertThat(PayrollEvents.components(RunId.of("r"), totals, NOW, BOOKS))
                .extracting(event -> event.dimension("component"))
                .containsExactly("BASE", "TAX");
        assertThat(PayrollEvents.posted(RunId.of("r"), totals, NOW, BOOKS)
                        .get(0)
                        .amounts())
                .containsOnlyKeys("gross", "net", "withheld");
    }

    private static PayrollTotals totals(CurrencyUnit currency, Payslip... slips) {
        return PayrollTotals.of(currency, List.of(slips), employment -> CostShares.all(CENTRE));
    }

    @Test
    void eventsAreNumberedDatedAndNameTheirRun() {
        Payslip one =
                slip(A, MARCH, line("BASE", PayKind.EARNING, "100.00"), line("FUND", PayKind.EMPLOYER_COST, "7.00"));
        PayrollTotals totals = PayrollTotals.of(
                CurrencyUnit.EUR,
                List.of(one, slip(B)),
                employment -> CostShares.all(CostCentre.of("CC-" + employment)));
        RunId run = RunId.of("r");
        List<BusinessEvent> all = new ArrayList<>(PayrollEvents.posted(run, totals, NOW, BOOKS));
        all.addAll(PayrollEvents.reversed(run, totals, NOW, BOOKS));
        all.addAll(PayrollEvents.components(run, totals, NOW, BOOKS));
        all.add(PayrollEvents.paid(run, eur("5.00"), NOW, BOOKS));

        assertThat(all)
                .extracting(event -> event.id().value())
                .containsExactly(
                        "r:posted:1",
                        "r:posted:2",
                        "r:reversed:1",
                        "r:reversed:2",
                        "r:component:1",
                        "r:component:2",
                        "r:component:3",
                        "r:paid");
        assertThat(all).allSatisfy(event -> {
            assertThat(event.occurredAt()).isEqualTo(NOW);
            assertThat(event.businessDate()).isEqualTo(BOOKS);
            assertThat(event.source()).hasToString("payroll-run:r");
        });
        assertThat(all.get(0).amount("employer-cost")).isEqualTo(eur("7.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, ACC, wages, amount",
        "-0.01, ACC, wages, amount",
        "0.01, ' ', wages, account",
        "0.01, ACC, ' ', reference"
    })
    void aPaymentOfNothingOrToNowhereIsRefused(String amount, String account, String reference, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payment(A, account, eur(amount), reference))
                .withMessageContaining(named)
                .withMessageNotContaining("0.0");
    }

    @Test
    void nothingIsPaidThatNobodyElseHasReleased() {
        PayrollRun reviewed =
                calculated().acknowledge(B).step(RunEvent.REVIEW, CLERK, NOW).orElseThrow();
        PayrollRun paid = approved().step(RunEvent.PAY, CLERK, NOW).orElseThrow();

        assertThat(file(approved())).isEqualTo(file(paid));
        assertThatThrownBy(() -> file(reviewed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "run (r) must be approved, not reviewed\nMaybe let somebody review and another approve it.");
        assertThatThrownBy(() -> file(draft(A))).hasMessageContaining("not draft");
        assertThatThrownBy(() -> file(calculated())).hasMessageContaining("not calculated");
        assertThatThrownBy(() ->
                        file(calculated().step(RunEvent.DISCARD, CLERK, NOW).orElseThrow()))
                .hasMessageContaining("not discarded");
        assertThatThrownBy(() -> file(paid.step(RunEvent.REVERSE, CLERK, NOW).orElseThrow()))
                .hasMessageContaining("not reversed");
    }

    private static PaymentFile file(PayrollRun run) {
        return PaymentFile.of(run, each -> Optional.of("ACC"), each -> false, "wages");
    }

    @Test
    void aPaymentFileCountsAndDoesNotTell() {
        PaymentFile file = PaymentFile.of(approved(), each -> Optional.of("ACC"), each -> false, "wages");

        assertThat(file).hasToString("PaymentFile[r, 2026-03-25, 1 payments, 0 unpaid]");
        assertThat(file.payments().get(0)).hasToString("Payment[A, •••]");
        assertThat(file.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(new PaymentFile(RunId.of("r"), BOOKS, CurrencyUnit.EUR, List.of(), List.of()).sum())
                .isEqualTo(eur("0.00"));
        PaymentFile held = PaymentFile.of(approved(), each -> Optional.empty(), each -> true, "wages");
        assertThat(held.unpaid().get(0).employment()).isEqualTo(A);
        assertThat(held.unpaid().get(0).reason().toText(Locale.ENGLISH)).isEqualTo("the pay of A is held back");
    }

    @Test
    void aRunIsNamedByACode() {
        ValueContract.of(RunId::of, "2026-03", "a_b.c").holds();
        assertThatIllegalArgumentException().isThrownBy(() -> RunId.of("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> RunId.of("x".repeat(81)));
        assertThat(RunId.of("x".repeat(80)).value()).hasSize(80);
    }
}

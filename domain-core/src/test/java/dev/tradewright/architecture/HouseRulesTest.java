// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule finds exactly what is wrong in the samples: all of it, and nothing beside it. */
class HouseRulesTest {

    private static final String SAMPLE = "dev.tradewright.architecture.sample";
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(SAMPLE);
    private static final HouseRules RULES = new HouseRules(SAMPLE);

    @Test
    void aWingImportsNoWing() {
        assertThat(broken(RULES.wingsAreApart())).containsExactly("""
                Slice finance depends on Slice hr:
                Constructor <finance.ledger.WingKnowsWing.<init>(hr.payroll.Payslip)> has parameter of type <hr.payroll.Payslip>
                Field <finance.ledger.WingKnowsWing.payslip> has type <hr.payroll.Payslip>
                Method <finance.ledger.WingKnowsWing.payslip()> has return type <hr.payroll.Payslip>""");
    }

    @Test
    void coreImportsNoWing() {
        assertThat(broken(RULES.coreStandsAlone()))
                .containsExactlyInAnyOrder(
                        "Constructor <core.event.CoreKnowsWing.<init>(finance.ledger.WingKnowsWing)> has parameter of type <finance.ledger.WingKnowsWing>",
                        "Field <core.event.CoreKnowsWing.wing> has type <finance.ledger.WingKnowsWing>",
                        "Method <core.event.CoreKnowsWing.wing()> has return type <finance.ledger.WingKnowsWing>");
    }

    @Test
    void packagesHaveNoCycle() {
        assertThat(broken(RULES.noCycles()))
                .singleElement(as(STRING))
                .contains(
                        "Slice core - text",
                        "Method <core.text.TextKnowsValue.value()> has return type <core.value.ValueKnowsText>",
                        "Slice core - value",
                        "Method <core.value.ValueKnowsText.text()> has return type <core.text.TextKnowsValue>");
    }

    @Test
    void nothingIsReadButArguments() {
        assertThat(broken(RULES.noHiddenInput()))
                .extracting(detail ->
                        detail.replaceFirst(".*ReadsHiddenInput\\.(\\w+)\\(.*\\)> (calls|references) \\w+ ", "$1: "))
                .containsExactlyInAnyOrder(
                        "clockOfCaller: <java.time.Clock.instant()>",
                        "format: <java.lang.String.format(java.lang.String, [Ljava.lang.Object;)>",
                        "formatted: <java.lang.String.formatted([Ljava.lang.Object;)>",
                        "generator: <java.util.random.RandomGenerator.nextInt()>",
                        "instant: <java.time.Instant.now()>",
                        "locale: <java.util.Locale.getDefault()>",
                        "lowerCase: <java.lang.String.toLowerCase()>",
                        "mathRandom: <java.lang.Math.random()>",
                        "millis: <java.lang.System.currentTimeMillis()>",
                        "oldDate: <java.util.Date.<init>()>",
                        "pattern: <java.time.format.DateTimeFormatter.ofPattern(java.lang.String)>",
                        "random: <java.util.Random.<init>()>",
                        "shuffle: <java.util.Collections.shuffle(java.util.List)>",
                        "threadLocalRandom: <java.util.concurrent.ThreadLocalRandom.current()>",
                        "threadLocalRandom: <java.util.concurrent.ThreadLocalRandom.nextInt()>",
                        "todayByClock: <java.time.LocalDate.now(java.time.Clock)>",
                        "todayByReference: <java.time.LocalDate.now()>",
                        "uuid: <java.util.UUID.randomUUID()>",
                        "zone: <java.time.ZoneId.systemDefault()>");
    }

    @Test
    void figuresAreExact() {
        assertThat(broken(RULES.figuresAreExact()))
                .containsExactlyInAnyOrder(
                        "Class <core.money.FloatingPrice> has the instruction d2l",
                        "Class <core.money.FloatingPrice> has the instruction dload_1",
                        "Class <core.money.FloatingPrice> has the instruction dmul",
                        "Class <core.money.FloatingPrice> has the instruction fconst_0",
                        "Class <core.money.FloatingPrice> has the instruction freturn",
                        "Class <core.money.FloatingPrice> has the instruction l2d",
                        "Class <core.money.FloatingPrice> has the instruction ldc2_w double 1.19d",
                        "Constructor <core.money.FloatingPrice.<init>(double)>",
                        "Field <core.money.FloatingPrice.amount>",
                        "Method <core.money.FloatingPrice.array([F)>",
                        "Method <core.money.FloatingPrice.boxed()>",
                        "Method <core.money.FloatingPrice.call(java.lang.String)> calls method <java.lang.Double.longValue()>",
                        "Method <core.money.FloatingPrice.call(java.lang.String)> calls method <java.lang.Double.valueOf(java.lang.String)>",
                        "Method <core.money.FloatingPrice.generic(java.util.List)>");
    }

    @Test
    void everyPackageIsIntroduced() {
        assertThat(broken(RULES.packagesAreIntroduced()))
                .containsExactlyInAnyOrder("Package <core.place> has no package-info.java with @NullMarked");
    }

    @Test
    void internalTypesStayInternal() {
        assertThat(broken(RULES.noInternalInSignatures()))
                .containsExactlyInAnyOrder(
                        "Class <core.decision.ShowsInternal> shows core.decision.internal.Hidden",
                        "Field <core.decision.ShowsInternal.FIELD> shows core.decision.internal.Hidden",
                        "Method <core.decision.ShowsInternal.bounded()> shows core.decision.internal.Hidden",
                        "Method <core.decision.ShowsInternal.returned()> shows core.decision.internal.Hidden",
                        "Method <core.decision.ShowsInternal.taken([Lcore.decision.internal.Hidden;)> shows core.decision.internal.Hidden");
    }

    @Test
    void jacksonStaysInItsPackage() {
        assertThat(broken(RULES.noJacksonInSignatures()))
                .containsExactlyInAnyOrder(
                        "Method <core.decision.ShowsJackson.annotated()> shows com.fasterxml.jackson.annotation.JsonProperty",
                        "Method <core.decision.ShowsJackson.three(tools.jackson.databind.JsonNode)> shows tools.jackson.databind.JsonNode",
                        "Method <core.decision.ShowsJackson.two()> shows com.fasterxml.jackson.databind.JsonNode");
    }

    @Test
    void valuesComeFromFactories() {
        assertThat(broken(RULES.valuesComeFromFactories()))
                .containsExactlyInAnyOrder(
                        "Constructor <core.quantity.OpenValue.<init>()> is public",
                        "Method <core.quantity.OpenValue.setCount(int)> is a setter");
    }

    @Test
    void whatIsPersonalIsRedacted() {
        assertThat(broken(RULES.personalIsRedacted()))
                .containsExactly("Method <hr.employment.Employee.name()> is not annotated with @Redacted");
    }

    @Test
    void conformanceAdaptersDoNotCalculate() {
        assertThat(broken(RULES.adaptersDoNotCalculate()))
                .extracting(
                        detail -> detail.replaceFirst(".*CalculatingAdapter\\.(\\w+)\\(.*\\)> calls method ", "$1: "))
                .containsExactlyInAnyOrder(
                        "Class <finance.conformance.CalculatingAdapter> has the instruction lmul",
                        "bigDecimal: <java.math.BigDecimal.multiply(java.math.BigDecimal)>",
                        "maths: <java.lang.Math.max(int, int)>",
                        "rounded: <java.math.BigDecimal.setScale(int)>",
                        "time: <java.time.LocalDate.plusDays(long)>",
                        "value: <finance.conformance.CalculatingAdapter$Amount.plus(finance.conformance.CalculatingAdapter$Amount)>");
    }

    /** What a rule finds in the samples, without root package and line numbers. */
    private static List<String> broken(ArchRule rule) {
        return rule.evaluate(SAMPLES).getFailureReport().getDetails().stream()
                .map(detail -> detail.replace(SAMPLE + ".", "").replaceAll(" in \\(\\w+\\.java:\\d+\\)", ""))
                .toList();
    }
}

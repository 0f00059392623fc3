// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.de.WageTaxYear.CareRates;
import dev.tradewright.hr.country.de.WageTaxYear.IncomeTariff;
import dev.tradewright.hr.country.de.WageTaxYear.MinimumShare;
import dev.tradewright.hr.country.de.WageTaxYear.Progressive;
import dev.tradewright.hr.country.de.WageTaxYear.Proportional;
import dev.tradewright.hr.country.de.WageTaxYear.Provision;
import dev.tradewright.hr.country.de.WageTaxYear.ProvisionFloor;
import dev.tradewright.hr.country.de.WageTaxYear.Relief;
import dev.tradewright.hr.country.de.WageTaxYear.UnemploymentShare;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the built-in numbers: tables of lines, one parameter a line and one edition a column, beginning with their sources as comments. */
final class GermanyResources {

    private GermanyResources() {}

    static List<WageTaxYear> wageTaxYears() {
        List<String> lines = lines("wage-tax.csv");
        return columns(lines).stream()
                .map(column -> wageTaxYear(column, sources(lines)))
                .toList();
    }

    static List<SocialInsuranceYear> socialInsuranceYears() {
        List<String> lines = lines("social-insurance.csv");
        return columns(lines).stream()
                .map(column -> socialInsuranceYear(column, sources(lines)))
                .toList();
    }

    private static WageTaxYear wageTaxYear(Column in, List<String> sources) {
        DateRange effective = DateRange.parse(in.text("effective"));
        return WageTaxYear.builder()
                .effective(effective)
                .catchUpMonths((int) in.whole("catchUpMonths"))
                .tariff(tariff(in))
                .secondIncome(new WageTaxYear.SecondIncome(
                        in.whole("secondIncome.first"),
                        in.whole("secondIncome.second"),
                        in.whole("secondIncome.third"),
                        in.rate("secondIncome.minimumRate"),
                        Boolean.parseBoolean(in.text("secondIncome.wholeEuros"))))
                .allowances(new WageTaxYear.Allowances(
                        in.whole("allowances.employee"),
                        in.whole("allowances.pensioner"),
                        in.whole("allowances.specialExpenses"),
                        in.whole("allowances.singleParent"),
                        in.whole("allowances.child"),
                        in.whole("allowances.childInClassIv")))
                .solidarity(new WageTaxYear.Solidarity(
                        in.whole("solidarity.free"), in.rate("solidarity.rate"), in.rate("solidarity.mitigation")))
                .provision(provision(in))
                .reliefs(reliefs(effective.start().getYear() < 2025 ? "reliefs-2024.csv" : "reliefs-2025.csv"))
                .sources(sources)
                .build();
    }

    private static IncomeTariff tariff(Column in) {
        return new IncomeTariff(
                in.whole("tariff.basicAllowance"),
                new Progressive(
                        in.whole("tariff.zone2.upTo"),
                        in.decimal("tariff.zone2.square"),
                        in.decimal("tariff.zone2.linear"),
                        Decimal.ZERO),
                new Progressive(
                        in.whole("tariff.zone3.upTo"),
                        in.decimal("tariff.zone3.square"),
                        in.decimal("tariff.zone3.linear"),
                        in.decimal("tariff.zone3.base")),
                new Proportional(in.rate("tariff.zone4.rate"), in.decimal("tariff.zone4.subtract")),
                in.whole("tariff.zone4.upTo"),
                new Proportional(in.rate("tariff.zone5.rate"), in.decimal("tariff.zone5.subtract")));
    }

    private static Provision provision(Column in) {
        return new Provision(
                in.whole("provision.pensionCeiling"),
                in.has("provision.pensionCeilingEast")
                        ? Optional.of(in.whole("provision.pensionCeilingEast"))
                        : Optional.empty(),
                in.whole("provision.healthCeiling"),
                in.rate("provision.pensionRate"),
                in.rate("provision.healthRate"),
                new CareRates(
                        in.rate("provision.care.ordinary"),
                        in.rate("provision.care.saxony"),
                        in.rate("provision.care.childless"),
                        in.rate("provision.care.reductionPerChild")),
                floor(in));
    }

    private static ProvisionFloor floor(Column in) {
        if (in.has("provision.minimum.rate")) {
            return new MinimumShare(
                    in.rate("provision.minimum.rate"),
                    in.whole("provision.minimum.cap"),
                    in.whole("provision.minimum.capInClassIii"),
                    in.rate("provision.minimum.employerHealth"),
                    in.rate("provision.minimum.employerCare"),
                    in.rate("provision.minimum.employerCareSaxony"));
        }
        return new UnemploymentShare(in.rate("provision.unemployment.rate"), in.whole("provision.unemployment.cap"));
    }

    private static List<Relief> reliefs(String resource) {
        return lines(resource).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1) // the names of the columns
                .map(line -> line.split(",", -1))
                .map(row -> new Relief(
                        Integer.parseInt(row[0]),
                        Rate.parse(row[1]),
                        Long.parseLong(row[2]),
                        Long.parseLong(row[3]),
                        Long.parseLong(row[4])))
                .toList();
    }

    private static SocialInsuranceYear socialInsuranceYear(Column in, List<String> sources) {
        return SocialInsuranceYear.builder()
                .effective(DateRange.parse(in.text("effective")))
                .pension(in.ceiling("pension"))
                .pensionEast(in.ceiling("pensionEast"))
                .health(in.ceiling("health"))
                .compulsoryInsuranceLimit(in.money("compulsoryInsuranceLimit"))
                .referenceAmount(in.money("referenceAmount"))
                .rates(new SocialInsuranceYear.Rates(
                        in.rate("rates.pension"),
                        in.rate("rates.unemployment"),
                        in.rate("rates.health"),
                        in.rate("rates.averageAdditional"),
                        in.rate("rates.care"),
                        in.rate("rates.careChildless"),
                        in.rate("rates.careReductionPerChild"),
                        in.rate("rates.careSaxonyShift"),
                        in.rate("rates.insolvency")))
                .minimumWage(in.money("minimumWage"))
                .minijobLimit(in.money("minijobLimit"))
                .midijobUpper(in.money("midijobUpper"))
                .midijobFactor(in.decimal("midijobFactor"))
                .sources(sources)
                .build();
    }

    /** The comments that a table begins with, without their marks. */
    private static List<String> sources(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
    }

    /** The columns of a table behind the names of the parameters. */
    private static List<Column> columns(List<String> lines) {
        List<Column> columns = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] row = line.split(",", -1);
            for (int i = 1; i < row.length; i++) {
                if (columns.size() < i) {
                    columns.add(new Column(new HashMap<>()));
                }
                columns.get(i - 1).values.put(row[0], row[i]);
            }
        }
        return columns;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = GermanyResources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource (" + resource + ") is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Resource (" + resource + ") cannot be read", e);
        }
    }

    /** The parameters of one edition. */
    private record Column(Map<String, String> values) {

        boolean has(String name) {
            return !text(name).isEmpty();
        }

        String text(String name) {
            return Objects.requireNonNull(values.get(name), name);
        }

        long whole(String name) {
            return Long.parseLong(text(name));
        }

        Decimal decimal(String name) {
            return Decimal.parse(text(name));
        }

        Rate rate(String name) {
            return Rate.parse(text(name));
        }

        Money money(String name) {
            return Money.of(CurrencyUnit.EUR, decimal(name));
        }

        SocialInsuranceYear.Ceiling ceiling(String name) {
            return new SocialInsuranceYear.Ceiling(money(name + ".annual"), money(name + ".monthly"));
        }
    }
}

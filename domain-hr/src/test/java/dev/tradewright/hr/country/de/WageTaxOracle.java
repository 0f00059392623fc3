// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;

/**
 * Wage tax a second time: straight on from the description of the procedure, on decimal numbers and with the names of the procedure, with its own
 * copy of the numbers. It shares nothing with the code that it judges but the input.
 */
final class WageTaxOracle {

    /** The figures of the result in cents, as they are named by the procedure. */
    record Figures(long lstlzz, long solzlzz, long bk, long sts, long solzs, long bks) {

        static Figures of(WageTaxResult result) {
            return new Figures(
                    result.wageTax().minorUnits(),
                    result.solidaritySurcharge().minorUnits(),
                    result.churchTaxBase().minorUnits(),
                    result.bonusWageTax().minorUnits(),
                    result.bonusSolidaritySurcharge().minorUnits(),
                    result.bonusChurchTaxBase().minorUnits());
        }
    }

    /** The numbers of an edition. */
    enum Edition {
        NOVEMBER_2024(2024, "11604", "17005", "922.98", "66760", "181.19", "1025.38", "10602.13", "18936.88"),
        DECEMBER_2024(2024, "11784", "17005", "954.80", "66760", "181.19", "991.21", "10636.31", "18971.06"),
        OF_2025(2025, "12096", "17443", "932.30", "68480", "176.64", "1015.13", "10911.92", "19246.67"),
        OF_2026(2026, "12348", "17799", "914.51", "69878", "173.10", "1034.87", "11135.63", "19470.38");

        final int year;
        final List<BigDecimal> tariff;

        Edition(int year, String... tariff) {
            this.year = year;
            this.tariff = List.of(tariff).stream().map(BigDecimal::new).toList();
        }

        private String pick(String november, String december, String next, String last) {
            return switch (this) {
                case NOVEMBER_2024 -> november;
                case DECEMBER_2024 -> december;
                case OF_2025 -> next;
                case OF_2026 -> last;
            };
        }
    }

    private static final BigDecimal TWO = dec("2");
    private static final BigDecimal TWELVE = dec("12");
    private static final BigDecimal HUNDRED = dec("100");

    private final Edition edition;
    private final WageTaxInput in;
    private final int stkl;
    private final BigDecimal kztab;

    private WageTaxOracle(Edition edition, WageTaxInput in) {
        this.edition = edition;
        this.in = in;
        stkl = in.taxClass().number();
        kztab = stkl == 3 ? TWO : BigDecimal.ONE;
    }

    static Figures figures(Edition edition, WageTaxInput in) {
        return new WageTaxOracle(edition, in).figures();
    }

    private Figures figures() {
        BigDecimal zve = zve(Basis.LZZ);
        BigDecimal[] now = yearly(zve);
        if (edition == Edition.DECEMBER_2024 && in.period() != WagePeriod.YEAR) {
            BigDecimal[] old = new WageTaxOracle(Edition.NOVEMBER_2024, in).yearly(zve);
            for (int i = 0; i < now.length; i++) {
                BigDecimal tooMuch = old[i].subtract(now[i]);
                now[i] = now[i].subtract(dec("11").multiply(tooMuch)).max(BigDecimal.ZERO);
            }
        }
        BigDecimal sts = BigDecimal.ZERO;
        BigDecimal solzs = BigDecimal.ZERO;
        if (in.bonus().isPresent() && in.bonus().get().amount().isPositive()) {
            BigDecimal without = st(zve(Basis.YEAR));
            BigDecimal zveWith = zve(Basis.BONUS);
            sts = down(st(zveWith).subtract(without).multiply(f()), 0).max(BigDecimal.ZERO);
            BigDecimal jbmg = down(
                    st(zveWith.subtract(in.childAllowances().isZero() ? BigDecimal.ZERO : kfb()))
                            .multiply(f()),
                    0);
            if (jbmg.compareTo(solzfrei()) > 0) {
                solzs = down(sts.multiply(HUNDRED).multiply(dec("0.055")), 0);
            }
        }
        return new Figures(
                share(now[0]),
                share(now[1]),
                in.churchTax() ? share(now[2]) : 0,
                sts.multiply(HUNDRED).longValueExact(),
                solzs.longValueExact(),
                in.churchTax() ? sts.multiply(HUNDRED).longValueExact() : 0);
    }

    /** Tax, surcharge and church base of a year in cents. */
    private BigDecimal[] yearly(BigDecimal zve) {
        BigDecimal lstjahr = down(st(zve).multiply(f()), 0);
        BigDecimal jbmg = in.childAllowances().isZero()
                ? lstjahr
                : down(st(zve.subtract(kfb())).multiply(f()), 0);
        BigDecimal solz = BigDecimal.ZERO;
        if (jbmg.compareTo(solzfrei()) > 0) {
            BigDecimal full = down(jbmg.multiply(dec("0.055")), 2);
            solz = full.min(down(jbmg.subtract(solzfrei()).multiply(dec("0.119")), 2));
        }
        return new BigDecimal[] {lstjahr.multiply(HUNDRED), solz.multiply(HUNDRED), jbmg.multiply(HUNDRED)};
    }

    private BigDecimal f() {
        return in.factor().toBigDecimal();
    }

    private BigDecimal solzfrei() {
        return dec(edition.pick("18130", "18130", "19950", "20350")).multiply(kztab);
    }

    private BigDecimal kfb() {
        BigDecimal full = dec(edition.pick("9312", "9540", "9600", "9756"));
        BigDecimal amount = stkl <= 3 ? full : stkl == 4 ? full.divide(TWO) : BigDecimal.ZERO;
        return down(in.childAllowances().toBigDecimal().multiply(amount), 0);
    }

    private enum Basis {
        LZZ,
        YEAR,
        BONUS
    }

    private BigDecimal zve(Basis basis) {
        Bonus so = in.bonus().orElse(Bonus.NONE);
        CompanyPension vb = in.companyPension().orElse(CompanyPension.NONE);
        boolean lzz = basis == Basis.LZZ;
        boolean bonus = basis == Basis.BONUS;
        BigDecimal zre4j =
                lzz ? annual(in.wage().toBigDecimal()) : so.expectedAnnualWage().toBigDecimal();
        BigDecimal zvbezj = lzz
                ? annual(vb.amount().toBigDecimal())
                : so.pensionInAnnualWage().toBigDecimal();
        BigDecimal jlfreib = lzz
                ? annual(in.allowance().toBigDecimal())
                : so.annualAllowance().toBigDecimal();
        BigDecimal jlhinzu =
                lzz ? annual(in.addition().toBigDecimal()) : so.annualAddition().toBigDecimal();
        if (bonus) {
            zre4j = zre4j.add(so.amount().toBigDecimal());
            zvbezj = zvbezj.add(so.pensionInAmount().toBigDecimal());
        }
        int zmvb = lzz ? in.period() == WagePeriod.YEAR ? vb.months() : 12 : vb.months() == 0 ? 12 : vb.months();
        BigDecimal death = bonus ? so.deathBenefit().toBigDecimal() : BigDecimal.ZERO;

        BigDecimal fvb = BigDecimal.ZERO;
        BigDecimal fvbz = BigDecimal.ZERO;
        if (zvbezj.signum() != 0) {
            BigDecimal tab1 = tab1(vb.firstYear());
            BigDecimal tab2 = tab1.multiply(dec("7500"));
            BigDecimal tab3 = tab1.multiply(dec("2250"));
            BigDecimal months = BigDecimal.valueOf(zmvb);
            BigDecimal vbezb = vb.firstMonth()
                    .toBigDecimal()
                    .multiply(months)
                    .add(vb.specialPayments().toBigDecimal());
            fvb = up(vbezb.multiply(tab1), 2)
                    .min(up(tab2.multiply(months).divide(TWELVE), 0))
                    .min(zvbezj);
            fvbz = up(tab3.multiply(months).divide(TWELVE), 0);
            if (bonus) {
                fvb = up(fvb.add(death.multiply(tab1)), 2).min(tab2);
                fvbz = up(fvbz.add(death), 0);
            }
            BigDecimal hfvbz = down(vbezb.add(death).subtract(fvb), 2);
            if (fvbz.compareTo(hfvbz) > 0) {
                fvbz = up(hfvbz, 0);
            }
            if (bonus) {
                fvbz = fvbz.min(tab3);
            }
        }
        BigDecimal alte = BigDecimal.ZERO;
        if (in.oldAgeReliefYear().isPresent()) {
            BigDecimal tab4 = tab1(in.oldAgeReliefYear().get());
            alte = up(zre4j.subtract(zvbezj).multiply(tab4), 0).min(tab4.multiply(dec("4750")));
        }
        BigDecimal zre4 = zre4j.subtract(fvb)
                .subtract(alte)
                .subtract(jlfreib)
                .add(jlhinzu)
                .max(BigDecimal.ZERO);
        BigDecimal zvbez = zvbezj.subtract(fvb).max(BigDecimal.ZERO);
        if (zvbez.compareTo(fvbz) < 0) {
            fvbz = down(zvbez, 0);
        }
        BigDecimal ztabfb = BigDecimal.ZERO;
        if (stkl < 6) {
            BigDecimal anp = zvbez.signum() > 0 ? up(zvbez.subtract(fvbz), 0).min(dec("102")) : BigDecimal.ZERO;
            if (zre4.compareTo(zvbez) > 0) {
                anp = anp.add(up(zre4.subtract(zvbez), 0).min(dec("1230")));
            }
            ztabfb = anp.add(dec("36")).add(fvbz).add(stkl == 2 ? dec("4260") : BigDecimal.ZERO);
        }
        BigDecimal zre4vp = zre4j;
        if (!lzz) {
            zre4vp = zre4vp.subtract(so.compensationInAnnualWage().toBigDecimal());
        }
        if (bonus) {
            zre4vp = zre4vp.subtract(so.compensationInAmount().toBigDecimal());
        }
        return zre4.subtract(ztabfb).subtract(vsp(zre4vp));
    }

    private BigDecimal vsp(BigDecimal gross) {
        boolean insured = in.pensionScheme() != PensionScheme.NONE;
        BigDecimal bbgrv = dec(edition.pick("90600", "90600", "96600", "101400"));
        if (edition.year == 2024 && in.pensionScheme() == PensionScheme.EAST) {
            bbgrv = dec("89400");
        }
        BigDecimal bbgkv = dec(edition.pick("62100", "62100", "66150", "69750"));
        BigDecimal pvs = in.saxony() ? dec("0.005") : BigDecimal.ZERO;
        BigDecimal care = dec(edition.year == 2024 ? "0.017" : "0.018");
        BigDecimal careAn = care.add(pvs)
                .add(
                        in.careFamily().surcharge()
                                ? dec("0.006")
                                : dec("-0.0025")
                                        .multiply(BigDecimal.valueOf(
                                                in.careFamily().reductions())));
        BigDecimal kvz = in.additionalHealthRate().toBigDecimal();
        BigDecimal kvsatz = dec("0.07").add(kvz.divide(dec("200"), 8, RoundingMode.UNNECESSARY));
        BigDecimal r = insured ? down(gross.min(bbgrv).multiply(dec("0.093")), 2) : BigDecimal.ZERO;
        if (edition.year < 2026) {
            BigDecimal capped = insured ? gross.min(bbgrv) : gross;
            BigDecimal minimum = down(capped.multiply(dec("0.12")), 2).min(dec(stkl == 3 ? "3000" : "1900"));
            BigDecimal k = down(capped.min(bbgkv).multiply(kvsatz.add(careAn)), 2);
            if (in.privateHealth().isPresent()) {
                PrivateHealth pkv = in.privateHealth().get();
                BigDecimal typical =
                        dec(edition.year == 2024 ? "0.0785" : "0.0825").add(care.subtract(pvs));
                k = pkv.monthlyPremium().toBigDecimal().multiply(TWELVE);
                if (pkv.subsidised()) {
                    k = down(k.subtract(capped.min(bbgkv).multiply(typical)), 2);
                }
                k = stkl == 6 ? BigDecimal.ZERO : k;
            }
            return up(k.add(r), 0).max(up(r.add(minimum), 0));
        }
        BigDecimal k = down(gross.min(bbgkv).multiply(kvsatz.add(careAn)), 2);
        if (in.privateHealth().isPresent()) {
            PrivateHealth pkv = in.privateHealth().get();
            BigDecimal net = pkv.monthlyPremium()
                    .toBigDecimal()
                    .subtract(pkv.monthlySubsidy().toBigDecimal());
            k = stkl == 6 ? BigDecimal.ZERO : net.multiply(TWELVE).max(BigDecimal.ZERO);
        }
        BigDecimal vsp = up(k.add(r), 0);
        if (in.unemploymentInsured() && stkl < 6) {
            BigDecimal alv = down(gross.min(bbgrv).multiply(dec("0.013")), 2);
            vsp = vsp.max(up(r.add(alv.add(k).min(dec("1900"))), 0));
        }
        return vsp;
    }

    private BigDecimal tab1(Year year) {
        int j = Math.max(year.getValue() - 2004, 1);
        if (j <= 16) {
            return dec("0.4").subtract(dec("0.016").multiply(BigDecimal.valueOf(j - 1)));
        }
        if (edition.year == 2024 || j <= 18) {
            BigDecimal rate = dec("0.16").subtract(dec("0.008").multiply(BigDecimal.valueOf(j - 16)));
            return rate.max(BigDecimal.ZERO);
        }
        return dec("0.144")
                .subtract(dec("0.004").multiply(BigDecimal.valueOf(j - 18)))
                .max(BigDecimal.ZERO);
    }

    private BigDecimal st(BigDecimal zve) {
        BigDecimal x = zve.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ZERO : down(zve.divide(kztab), 0);
        return stkl < 5 ? tariff(x).multiply(kztab) : st56(x);
    }

    private BigDecimal tariff(BigDecimal x) {
        List<BigDecimal> t = edition.tariff;
        BigDecimal euros = down(x, 0);
        if (euros.compareTo(t.get(0)) <= 0) {
            return BigDecimal.ZERO;
        }
        if (euros.compareTo(t.get(1)) <= 0) {
            BigDecimal y = x.subtract(t.get(0)).divide(dec("10000"), 6, RoundingMode.DOWN);
            return down(t.get(2).multiply(y).add(dec("1400")).multiply(y), 0);
        }
        if (euros.compareTo(t.get(3)) <= 0) {
            BigDecimal y = x.subtract(t.get(1)).divide(dec("10000"), 6, RoundingMode.DOWN);
            return down(t.get(4).multiply(y).add(dec("2397")).multiply(y).add(t.get(5)), 0);
        }
        return euros.compareTo(dec("277825")) <= 0
                ? down(x.multiply(dec("0.42")).subtract(t.get(6)), 0)
                : down(x.multiply(dec("0.45")).subtract(t.get(7)), 0);
    }

    private BigDecimal st56(BigDecimal x) {
        BigDecimal w1 = dec(edition.pick("13279", "13432", "13785", "14071"));
        BigDecimal w2 = dec(edition.pick("33380", "33380", "34240", "34939"));
        BigDecimal w3 = dec("222260");
        BigDecimal t = up56(x.min(w2));
        if (x.compareTo(w2) > 0) {
            t = down(t.add(x.min(w3).subtract(w2).multiply(dec("0.42"))), 0);
            return x.compareTo(w3) > 0 ? down(t.add(x.subtract(w3).multiply(dec("0.45"))), 0) : t;
        }
        if (x.compareTo(w1) > 0) {
            t = t.min(down(up56(w1).add(x.subtract(w1).multiply(dec("0.42"))), 0));
        }
        return t;
    }

    private BigDecimal up56(BigDecimal x) {
        int places = edition == Edition.OF_2026 ? 0 : 2;
        BigDecimal more = tariff(down(x.multiply(dec("1.25")), places));
        BigDecimal less = tariff(down(x.multiply(dec("0.75")), places));
        return more.subtract(less).multiply(TWO).max(down(x.multiply(dec("0.14")), 0));
    }

    private BigDecimal annual(BigDecimal amount) {
        return switch (in.period()) {
            case YEAR -> amount;
            case MONTH -> amount.multiply(TWELVE);
            case WEEK -> amount.multiply(dec("360")).divide(dec("7"), 2, RoundingMode.DOWN);
            case DAY -> amount.multiply(dec("360"));
        };
    }

    private long share(BigDecimal cents) {
        return switch (in.period()) {
            case YEAR -> cents.longValueExact();
            case MONTH -> cents.divide(TWELVE, 0, RoundingMode.DOWN).longValueExact();
            case WEEK ->
                cents.multiply(dec("7"))
                        .divide(dec("360"), 0, RoundingMode.DOWN)
                        .longValueExact();
            case DAY -> cents.divide(dec("360"), 0, RoundingMode.DOWN).longValueExact();
        };
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    private static BigDecimal down(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.DOWN);
    }

    private static BigDecimal up(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.UP);
    }
}

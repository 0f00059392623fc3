// SPDX-License-Identifier: Apache-2.0

/** Employment, leave, working time, payroll and performance for e-commerce companies. */
module dev.tradewright.hr {
    requires transitive dev.tradewright.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.tradewright.hr.country.cn;
    exports dev.tradewright.hr.country.de;
    exports dev.tradewright.hr.country.gb;
    exports dev.tradewright.hr.country.in;
    exports dev.tradewright.hr.country.jp;
    exports dev.tradewright.hr.country.sg;
    exports dev.tradewright.hr.country.us;
    exports dev.tradewright.hr.country;
    exports dev.tradewright.hr.employment;
    exports dev.tradewright.hr.payroll.deduction;
    exports dev.tradewright.hr.payroll.formula;
    exports dev.tradewright.hr.payroll.overtime;
    exports dev.tradewright.hr.payroll.run;
    exports dev.tradewright.hr.payroll.settlement;
    exports dev.tradewright.hr.payroll.time;
    exports dev.tradewright.hr.payroll;

    opens dev.tradewright.hr.country to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.cn to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.de to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.gb to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.in to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.jp to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.sg to
            dev.tradewright.core;
    opens dev.tradewright.hr.country.us to
            dev.tradewright.core;
    opens dev.tradewright.hr.employment to
            dev.tradewright.core;
    opens dev.tradewright.hr.payroll to
            dev.tradewright.core;
    opens dev.tradewright.hr.payroll.deduction to
            dev.tradewright.core;
    opens dev.tradewright.hr.payroll.formula to
            dev.tradewright.core;
    opens dev.tradewright.hr.payroll.overtime to
            dev.tradewright.core;
    opens dev.tradewright.hr.payroll.run to
            dev.tradewright.core;
    opens dev.tradewright.hr.payroll.time to
            dev.tradewright.core;
}

// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.place;

/** Its package has no package-info. */
interface NotIntroduced {}

// SPDX-License-Identifier: Apache-2.0

/** Examples in documents that cannot rot: they are taken from tests. */
package dev.tradewright.documents;

// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.finance;

import dev.tradewright.documents.DocumentsContract;

class DocumentsTest extends DocumentsContract {}

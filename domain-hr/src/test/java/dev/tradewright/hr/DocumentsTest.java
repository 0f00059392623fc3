// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr;

import dev.tradewright.documents.DocumentsContract;

class DocumentsTest extends DocumentsContract {}

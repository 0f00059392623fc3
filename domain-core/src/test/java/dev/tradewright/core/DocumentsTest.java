// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core;

import dev.tradewright.documents.DocumentsContract;

class DocumentsTest extends DocumentsContract {}

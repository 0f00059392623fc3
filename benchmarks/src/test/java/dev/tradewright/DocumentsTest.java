// SPDX-License-Identifier: Apache-2.0
package dev.tradewright;

import dev.tradewright.documents.DocumentsContract;
import java.nio.file.Path;
import java.util.List;

/** The README of the whole is held here, where all modules are seen. */
class DocumentsTest extends DocumentsContract {

    @Override
    protected List<Path> readmes() {
        return List.of(Path.of("..", "README.md"), Path.of("..", "CONTRIBUTING.md"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/viewtext.h"
#include "tests/fuzz/require.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(bytesOf(data, size));
    const ViewText read = viewsFromText(text);
    QList<SavedView> views;
    for (const ViewText::View &entry : read.views) {
        require(!entry.view.name.isEmpty() && entry.view.name.size() <= longestViewName && entry.line > 0,
                "a view has a name");
        views << entry.view;
    }
    for (const ViewText::Rejected &rejected : read.rejected)
        require(rejected.line > 0 && rejected.what.size() <= 80, "what is not understood is named");
    const QString written = viewsToText(views);
    const ViewText again = viewsFromText(written);
    require(again.rejected.isEmpty(), "what we write is understood", written);
    QList<SavedView> back;
    for (const ViewText::View &entry : again.views)
        back << entry.view;
    require(back == views, "a view that was written down is the same", written);
    for (const ViewImport &import : comparedWith(views, again))
        require(import.kind == ViewImport::Kind::Same, "a view that is there already changes nothing",
                written);
    return 0;
}

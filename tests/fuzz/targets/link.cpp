// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calllink.h"
#include "tests/fuzz/require.h"

#include <QUrl>

using namespace callboard;
using namespace callboard::fuzz;

namespace {

void requireRoundTrip(const CallLink &link)
{
    const QUrl url = urlOf(link);
    require(url.isValid(), "a link is an address", link.call.toString());
    const auto again = callLinkFrom(QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode));
    require(again == link, "a link names its call", url.toString());
    const QString inNote = playbackLink(link.call, std::chrono::milliseconds(1000));
    require(inNote.count(u'(') == 1 && inNote.count(u')') == 1 && !inNote.contains(u'\n'),
            "a link in a note ends where it ends", inNote);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString text = textOf(bytes);
    for (const QUrl &url : {QUrl(text), QUrl::fromEncoded(bytes)}) {
        if (const auto link = callLinkFrom(url)) {
            require(qint64(link->call.account) > 0 && !link->call.providerCallId.isEmpty(),
                    "a link names a call");
            require(link->at.value_or(std::chrono::seconds(0)).count() >= 0,
                    "nothing begins before the recording");
            if (link->call.providerCallId.isValidUtf16())
                requireRoundTrip(*link);
        }
    }
    if (const auto call = RecordRef::fromString(text)) {
        require(RecordRef::fromString(call->toString()) == call, "the name of a call is its name");
        if (text.isValidUtf16())
            requireRoundTrip({*call, {}});
    }
    return 0;
}

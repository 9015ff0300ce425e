// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/intelligence.h"
#include "models/providers/twilio/parser.h"
#include "models/providers/twilio/recordings.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

namespace {

void readIntelligence(const QByteArray &body)
{
    const auto transcripts = twilio::parseTranscripts(body);
    requireAnswer(transcripts);
    const auto sentences =
        twilio::parseSentences(body, transcripts ? transcripts->value(0) : twilio::Transcript());
    requireAnswer(sentences);
    CallFacts facts;
    facts.segments = sentences.value_or(QList<Segment>());
    requireFacts(facts);
    requireAnswer(twilio::parseOperatorResults(body));
    requireAnswer(twilio::parseTranscriptions(body));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return twilio::parseCall(raw, reading());
    };
    const auto page = twilio::parseCallPage(body, reading());
    const Result<RecordPage> records = page ? Result<RecordPage>(page->page) : tl::unexpected(page.error());
    requirePage(records, parseCall);
    const auto recordings = twilio::parseRecordings(body, QUrl(QStringLiteral("https://api.twilio.com")));
    requireAnswer(recordings);
    for (Record record : records ? records->records : QList<Record>()) {
        twilio::addRecordings(record, recordings.value_or(QList<twilio::CallRecording>()));
        requireFacts(record.facts);
    }
    requireRecord(parseCall(body));
    readIntelligence(body);
    for (const char *key : {"calls", "recordings", "transcripts"})
        requireAnswer(twilio::parseNextLink(body, key));
    requireAnswer(twilio::parseAccount(body));
    requireWords(twilio::parseErrorDetail(body), "error");
    return 0;
}

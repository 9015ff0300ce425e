// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordingwording.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace callboard {

namespace {

class RecordingWords {
    Q_DECLARE_TR_FUNCTIONS(RecordingWords)
};

QString progressSentence(const RecordingStatus &status)
{
    const QLocale locale;
    if (!status.total)
        return RecordingWords::tr("The recording is being fetched: %1 so far.")
            .arg(locale.formattedDataSize(status.bytes));
    return RecordingWords::tr("The recording is being fetched: %1 of %2.")
        .arg(locale.formattedDataSize(status.bytes), locale.formattedDataSize(*status.total));
}

QString failureSentence(const RecordingStatus &status)
{
    //: The subject of a sentence about what went wrong.
    const QString subject = RecordingWords::tr("The recording");
    return status.error ? sentenceFor(*status.error, subject)
                        : RecordingWords::tr("The recording could not be fetched.");
}

} // namespace

QString wordFor(RecordingState state)
{
    switch (state) {
    case RecordingState::None:
        return RecordingWords::tr("None", "state of a recording");
    case RecordingState::Pending:
        return RecordingWords::tr("Being made", "state of a recording: the call system is not ready with it");
    case RecordingState::NotFetched:
        return RecordingWords::tr("Not fetched yet", "state of a recording");
    case RecordingState::Fetching:
        return RecordingWords::tr("Being fetched", "state of a recording");
    case RecordingState::Ready:
        return RecordingWords::tr("Here", "state of a recording: on this computer");
    case RecordingState::Expired:
        return RecordingWords::tr("Gone", "state of a recording: the call system has it no more");
    case RecordingState::NoRight:
        return RecordingWords::tr("No right", "state of a recording: the account may not hear it");
    case RecordingState::Unsupported:
        return RecordingWords::tr("Not given out", "state of a recording: the call system has no way to it");
    case RecordingState::Elsewhere:
        return RecordingWords::tr("Kept elsewhere", "state of a recording: in the customer's own storage");
    case RecordingState::Failed:
        return RecordingWords::tr("Failed", "state of a recording");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const RecordingStatus &status)
{
    switch (status.state) {
    case RecordingState::None:
        return RecordingWords::tr("This call has no recording.");
    case RecordingState::Pending:
        return RecordingWords::tr(
            "The call system is still making the recording; try again in a few minutes.");
    case RecordingState::NotFetched:
        return RecordingWords::tr(
            "The recording is not on this computer, and nothing can be fetched while offline.");
    case RecordingState::Fetching:
        return progressSentence(status);
    case RecordingState::Ready:
        return RecordingWords::tr("The recording is on this computer.");
    case RecordingState::Expired:
        return RecordingWords::tr("The call system has the recording no more.");
    case RecordingState::NoRight:
        return RecordingWords::tr(
            "The account may not hear this recording; its owner can give it the right to.");
    case RecordingState::Unsupported:
        return RecordingWords::tr("This call system gives out no audio: listen to it in its own program.");
    case RecordingState::Elsewhere:
        return RecordingWords::tr("The recording lies in your company's own storage; listen to it there.");
    case RecordingState::Failed:
        return failureSentence(status);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard

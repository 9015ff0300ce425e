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

bool isOfThisComputer(Error::Kind kind)
{
    return kind == Error::Kind::Storage || kind == Error::Kind::NewerFile || kind == Error::Kind::Unsafe
        || kind == Error::Kind::Cancelled || kind == Error::Kind::Invalid;
}

QString failureSentence(const RecordingStatus &status)
{
    if (!status.error)
        return RecordingWords::tr("The recording could not be fetched.");
    if (status.error->kind == Error::Kind::SecretMissing)
        return RecordingWords::tr("The key of the account is not in the keyring, or the keyring is locked. "
                                  "Unlock it or enter the key again.");
    if (status.error->kind == Error::Kind::CaptivePortal)
        return RecordingWords::tr(
            "A login page of this network stands in the way of the recording. Open a web "
            "browser and sign in to the network.");
    //: Both are the subject of a sentence about what went wrong, at its beginning.
    const QString subject = isOfThisComputer(status.error->kind) ? RecordingWords::tr("The recording")
                                                                 : RecordingWords::tr("The call system");
    return sentenceFor(*status.error, subject);
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

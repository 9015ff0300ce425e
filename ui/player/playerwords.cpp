// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerwords.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

class PlayerWords {
    Q_DECLARE_TR_FUNCTIONS(PlayerWords)
};

QString text(AudioTime time)
{
    return lengthText(std::chrono::duration_cast<Seconds>(time));
}

} // namespace

QString speedText(double speed)
{
    const auto isWhole = [speed](int parts) {
        return qFuzzyCompare(speed * parts, double(qRound(speed * parts)));
    };
    const int decimals = isWhole(1) ? 0 : isWhole(10) ? 1 : 2;
    return QLocale().toString(speed, 'f', decimals) + u'×';
}

QString timeText(AudioTime position, std::optional<AudioTime> duration)
{
    return duration ? text(position) + u" / "_s + text(*duration) : text(position);
}

QString sentenceFor(const AudioError &error)
{
    switch (error.kind) {
    case AudioError::Kind::Unreadable:
        return PlayerWords::tr("The recording cannot be read from the disk.");
    case AudioError::Kind::Empty:
        return PlayerWords::tr("The recording is empty: the call system sent nothing.");
    case AudioError::Kind::NotAudio:
        return error.detail.isEmpty()
            ? PlayerWords::tr("What the call system sent is not a recording.")
            //: %1 is a kind of file: "HTML", "JSON", "ZIP".
            : PlayerWords::tr("What the call system sent is not a recording but %1.").arg(error.detail);
    case AudioError::Kind::NoSound:
        return PlayerWords::tr("There is no sound in this recording.");
    case AudioError::Kind::Unsupported:
        //: %1 is the name of a way to encode audio.
        return PlayerWords::tr(
                   "This kind of recording (%1) cannot be played; save it and try another player.")
            .arg(plainLine(error.detail, 40));
    case AudioError::Kind::Damaged:
        return PlayerWords::tr("The recording is damaged.");
    case AudioError::Kind::Truncated:
        return PlayerWords::tr("The recording ends early: the rest of it is missing.");
    case AudioError::Kind::SourceFailed:
        return PlayerWords::tr("The download of the recording broke off; play it again to go on.");
    case AudioError::Kind::Interrupted:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(Player::Notice notice, const std::optional<AudioError> &error)
{
    switch (notice) {
    case Player::Notice::NoDevice:
        return PlayerWords::tr(
            "This computer has no loudspeaker or headphones: it plays, but nobody hears it.");
    case Player::Notice::DeviceLost:
        return PlayerWords::tr("The chosen loudspeaker or headphones went away.");
    case Player::Notice::DeviceBack:
        return {};
    case Player::Notice::RecordingCut:
        return error ? sentenceFor(*error) : QString();
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(Player::Listening listening)
{
    switch (listening) {
    case Player::Listening::Both:
        return PlayerWords::tr("&Both ears, as recorded");
    case Player::Listening::Mono:
        return PlayerWords::tr("&Mixed, the same in both ears");
    case Player::Listening::Left:
        return PlayerWords::tr("&First voice only (left channel)");
    case Player::Listening::Right:
        return PlayerWords::tr("&Second voice only (right channel)");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard

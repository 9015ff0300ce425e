// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace callboard {

/// Why a recording does not play, or not to its end. Only `ui` makes a sentence of it.
struct AudioError {
    /// Each kind is something else that a person can do about it.
    enum class Kind {
        Unreadable, ///< The file is not there or the disk does not give it.
        Empty, ///< 0 bytes.
        NotAudio, ///< Something else came instead; @c detail says what: "HTML", "JSON", "XML", "PDF", "ZIP",
                  ///< "playlist", "text", or nothing when we cannot tell.
        NoSound, ///< A known container without a sound track.
        Unsupported, ///< Audio of a kind that we do not play; @c detail names the codec.
        Damaged, ///< The header or the content makes no sense; @c detail says what.
        Truncated, ///< Shorter than it says itself. What is there plays.
        SourceFailed, ///< The download ended early. What had come plays.
        Interrupted, ///< The caller asked to stop. Nobody needs to hear of it.
    };
    Kind kind = Kind::Damaged;
    QString detail{}; ///< For logs and as the %1 of a sentence. Untranslated.
    bool operator==(const AudioError &) const = default;
};

template<typename T> using AudioResult = tl::expected<T, AudioError>;

inline tl::unexpected<AudioError> audioFailure(AudioError::Kind kind, QString detail = {})
{
    return tl::unexpected(AudioError{kind, std::move(detail)});
}

} // namespace callboard

Q_DECLARE_METATYPE(callboard::AudioError)

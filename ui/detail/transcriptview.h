// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/estimatedtimes.h"
#include "models/media/speech.h"
#include "ui/detail/textview.h"

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace callboard {

class TalkBar;
class Theme;
class TranscriptEdit;
class TurnEditor;

/// A transcript to read along while the recording plays: turns with their speakers and times, the one that is
/// heard marked and in sight, a way to find words, and from each turn the way to its place in the recording.
/// Times that are ours carry "≈". All times are from the start of the recording.
///
/// F2 corrects the words of the turn at the cursor in their place. What is typed is told at once, so that
/// whoever listens can keep it, whatever becomes of this view; correctionBegun() says which turn it is about.
class TranscriptView : public TextView {
    Q_OBJECT
public:
    explicit TranscriptView(const Theme &theme, QWidget *parent = nullptr);

    /// @p speakers: who said each, where that is known; may be shorter. A turn that is being corrected stays
    /// open, with what was typed.
    void setSegments(const QList<Segment> &segments, const QList<std::optional<Speaker>> &speakers = {},
                     const QList<Correction> &corrections = {});
    /// A transcript without turns: as it is, and once something is known of the recording, in paragraphs with
    /// estimated times.
    void setPlain(const Call &call);
    /// What is heard in the recording, for turns without times; absent: nothing is recorded.
    void setSpeech(const std::optional<SpeechMap> &speech);
    void setTalk(const std::optional<TalkTimes> &talk, bool knowsWho);

    /// The place that is being heard; absent: none. Cheap to call many times a second.
    void setPosition(std::optional<std::chrono::milliseconds> at);
    /// It scrolls to what is heard, until the reader scrolls, selects or searches.
    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follows);

    /// Where the turn at @p at begins, or the one before it when that has just begun; absent without times.
    std::optional<std::chrono::milliseconds> previousSegment(std::chrono::milliseconds at) const;
    std::optional<std::chrono::milliseconds> nextSegment(std::chrono::milliseconds at) const;
    /// About where each hit is said; hits without a time are left out.
    QList<std::chrono::milliseconds> hitTimes() const;
    bool hasTimes() const { return !m_order.isEmpty(); }

    void openFind();
    bool isFinding() const;
    /// The query of the page; words in the line for finding come before it.
    void setMatcher(const WordMatcher &matcher, const HitColours &colours) override;
    QRect bringCurrentHit() override;

    enum class Copied { Words, WithSpeakersAndTimes };
    /// The turns that are selected, else all.
    QString copyText(Copied what) const;

    void correctTurn(int turn); ///< Begins; one that is being corrected is kept.
    /// Nobody corrects anything any more, and who tries is told @p why; what was being typed is kept. Null:
    /// as usual.
    void setCorrectingRefused(const QString &why);
    bool isCorrecting() const { return m_correcting.has_value(); }
    void endCorrecting(); ///< Keeps what was typed, as Enter does.
    /// What is set next is another call's: it is read from its beginning.
    void startCall();
    void setCorrectionsSaved(bool saved); ///< What was kept is on disk, or not yet.

Q_SIGNALS:
    void seekWanted(std::chrono::milliseconds at);
    void hitTimesChanged();
    /// Other words are marked, because of what is typed in the line for finding.
    void hitsChanged();
    void hitWanted(int hit); ///< Of ours.
    void correctionBegun(int segment);
    /// The words of that segment now, as they are to be kept; null: the provider's.
    void correctionTyped(const QString &words);
    void correctionKept();
    void correctionDropped();
    void takeBackWanted(const callboard::Correction &correction);

protected:
    void onFilled() override;
    void onHitsFound() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Turn {
        TextRange name; ///< In the text; these three follow each other.
        TextRange time;
        TextRange mark; ///< Says that the words were corrected.
        TextRange words;
        TextRange original; ///< What stood there before; empty unless it is shown.
        std::optional<Speaker> by;
        TurnTime heard;
        QString speaker;
        std::optional<Correction> correction;
        qsizetype start() const { return name.start; }
        qsizetype headEnd() const { return time.end(); }
        qsizetype end() const { return original.length > 0 ? original.end() : words.end(); }
    };
    /// A turn whose words are being typed.
    struct Correcting {
        int turn = 0;
        QString words; ///< Of the segment at the beginning,
        QString shown; ///< and as they were shown.
    };
    QWidget *findLine();
    QWidget *tools();
    void rebuild();
    void fillView();
    struct Place {
        int turn = -1;
        int inTurn = 0; ///< Of the cursor, from the first of its words; less in the head.
        int scrolled = 0;
    };
    Place place() const;
    void goTo(const Place &place);
    void showTurns(const QList<Segment> &segments, const QList<std::optional<Speaker>> &speakers);
    void addHead(Turn &turn, QString &shown) const;
    void addOriginal(Turn &turn, QString &shown, QList<Part> &parts) const;
    bool showsOriginal(const Correction &correction) const;
    static Part partOf(const Turn &turn);
    void orderTimes();
    void colourHeads();
    int turnAt(qsizetype position) const; ///< -1: none.
    int turnHeard(std::chrono::milliseconds at) const; ///< Place in m_order; -1: none yet.
    void markHeard();
    void seekTo(int position, bool onlyHead);
    void onScrolledByReader();
    void refreshFollow();
    void onFindTyped();
    void refreshFindNote();
    void closeFind();
    void showMenu(const QPoint &at);
    void copy(Copied what) const;

    // transcriptcorrecting.cpp
    void connectCorrecting();
    void setCorrections(const QList<Correction> &corrections);
    std::optional<Correction> correctionOf(int segment) const;
    QString tipAt(int position) const;
    void describeTurn();
    void onTyped();
    void finishCorrecting(bool keeps);
    void followTurn();
    void placeEditor();
    void bringEditor();
    void addCorrectionActions(QMenu &menu, int turn);
    void addLostActions(QMenu &menu);
    void toggleOriginal(const Correction &correction);
    void refreshNote();

    const Theme &m_theme;
    TranscriptEdit *m_edit;
    TalkBar *m_talk;
    QToolButton *m_follow;
    QToolButton *m_findButton;
    QWidget *m_findLine = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_findNote = nullptr;
    QLabel *m_note; ///< About corrections; below the text.

    QList<Segment> m_segments;
    QList<std::optional<Speaker>> m_speakers;
    QString m_plain; ///< Without segments.
    QList<Segment> m_paragraphs; ///< Of that.
    QList<std::optional<Speaker>> m_paragraphSpeakers;
    std::optional<SpeechMap> m_speech;
    QList<Turn> m_turns; ///< Empty while the text is shown as it is.
    QList<std::pair<std::chrono::milliseconds, int>> m_order; ///< Turns with times, in the order of these.
    std::optional<std::chrono::milliseconds> m_position;
    bool m_isFollowing = true;
    WordMatcher m_pageMatcher;
    HitColours m_pageColours;
    QList<Correction> m_corrections;
    QString m_refusal; ///< Why nothing can be corrected now.
    QStringList m_opened; ///< Originals that the reader wants to see.
    std::optional<Correcting> m_correcting;
    TurnEditor *m_turnEditor = nullptr; ///< While a turn is being corrected.
    bool m_isSaved = true;
    bool m_isOtherCall = true; ///< Than what was shown last.
};

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"
#include "models/media/peaks.h"
#include "models/tables/calldetail.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

class QAction;

namespace callboard {

class CallHeader;
class FactsGrid;
class HitBar;
class LegsList;
class NotesPanel;
class RecordsList;
class Section;
class SummaryPanel;
class Theme;
class TranscriptView;

/// The page of one call: everything that is known scrolls, the notes below stay in reach.
class CallPage : public QWidget {
    Q_OBJECT
public:
    CallPage(CallDetail &detail, const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setTimeZone(const QTimeZone &zone);
    void refresh();
    /// What was searched for is marked everywhere, and the first place of it shown.
    void setMatcher(const WordMatcher &matcher);
    int hitCount() const;
    int currentHit() const { return m_currentHit; } ///< -1: none.
    void goToHit(int hit); ///< Begins again at either end.
    bool showTranscript(); ///< Brings it on screen; false: there is none.
    void setHitActions(QAction &previous, QAction &next); ///< They call goToHit().
    void addPlayer(QWidget *player); ///< Between what scrolls and the notes. Becomes a child.
    /// To read along: see setPosition() and seekWanted() there.
    TranscriptView &transcript() const { return *m_transcript; }
    /// What is heard in the recording of the call that is shown, once that is known; forgotten with the call.
    /// Gives shares of talk, and times to turns that have none.
    void setSpeech(const std::optional<Peaks> &peaks);
    void addPanel(QWidget *panel); ///< Below the head of the call. Becomes a child.
    NotesPanel *notes() const { return m_notes; }

Q_SIGNALS:
    void separateWanted(const callboard::RecordRef &record);
    void joinWanted(const callboard::RecordRef &mine, const callboard::RecordRef &other);
    void callWanted(const callboard::RecordRef &call);

private:
    /// Everything above the notes. While it stays the same, selections and scroll positions are left alone.
    struct Drawn {
        Call call; ///< Without its notes.
        QString lineLabel;
        QString staffLabel;
        QStringList accounts;
        QList<CallDetail::Suggestion> suggestions;
        QTimeZone zone = QTimeZone::utc();
        QDate today;
        bool masked = false; ///< As areNumbersMasked().
        bool operator==(const Drawn &) const = default;
    };
    Drawn toDraw() const;
    QWidget *scrollingPart();
    void connectCorrections();
    struct HitPlace;
    QList<HitPlace> searchedParts() const;
    HitPlace placeOf(int hit) const;
    void markHits();
    void markCurrentHit();
    void bringCurrentHit();
    void refreshHits(bool goToFirst);
    void goToTranscriptHit(int hit);
    void refreshFacts();
    void refreshSummary();
    void refreshTranscript();
    void refreshLegs();
    void refreshRecords(bool isOther);

    CallDetail &m_detail;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QScrollArea *m_scroll;
    QVBoxLayout *m_upper; ///< What scrolls, and what stays below it.
    CallHeader *m_header;
    FactsGrid *m_facts;
    SummaryPanel *m_summary;
    TranscriptView *m_transcript;
    LegsList *m_legs;
    RecordsList *m_records;
    Section *m_summarySection;
    Section *m_transcriptSection;
    Section *m_legsSection;
    Section *m_recordsSection;
    NotesPanel *m_notes;
    CallId m_shown{};
    Drawn m_drawn;
    HitBar *m_hitBar;
    WordMatcher m_matcher;
    int m_currentHit = -1;
};

} // namespace callboard

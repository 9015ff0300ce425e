// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

#include <QTimeZone>
#include <QWidget>

class QScrollArea;

namespace callboard {

class CallDetail;
class CallHeader;
class FactsGrid;
class NotesPanel;
class RecordsList;
class Section;
class TextView;
class Theme;

/// The page of one call: everything that is known scrolls, the notes below stay in reach.
class CallPage : public QWidget {
    Q_OBJECT
public:
    CallPage(CallDetail &detail, const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setTimeZone(const QTimeZone &zone);
    void refresh();
    NotesPanel *notes() const { return m_notes; }

private:
    QWidget *scrollingPart();
    void refreshSummary(const Call &call);
    void refreshTranscript(const Call &call);

    CallDetail &m_detail;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QScrollArea *m_scroll;
    CallHeader *m_header;
    FactsGrid *m_facts;
    TextView *m_summary;
    TextView *m_transcript;
    RecordsList *m_records;
    Section *m_summarySection;
    Section *m_transcriptSection;
    Section *m_recordsSection;
    NotesPanel *m_notes;
    CallId m_shown{};
    Call m_drawn; ///< What the parts show, to leave selections and scroll positions alone.
};

} // namespace callboard

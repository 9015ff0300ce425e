// SPDX-License-Identifier: GPL-3.0-or-later
// CallDetail: what is put right in a transcript, from the keyboard to the disk.
#include "models/domain/corrections.h"
#include "models/tables/calldetail.h"

#include <algorithm>

namespace callboard {

void CallDetail::beginCorrection(int segment)
{
    keepCorrection();
    if (m_phase == Phase::Shown && segment >= 0 && segment < m_call.segments.size())
        m_correcting = Correcting{m_call, segment, m_call.segments[segment].text, {}};
}

void CallDetail::typeCorrection(const QString &text)
{
    if (m_correcting)
        m_correcting->text = text;
}

void CallDetail::keepCorrection()
{
    enqueueCorrection();
    m_correcting.reset();
    writeNext();
}

/// Some of it may have been written already, when another call was shown.
void CallDetail::dropCorrection()
{
    if (m_correcting) {
        m_correcting->text = m_correcting->call.segments[m_correcting->segment].text;
        keepCorrection();
    }
}

void CallDetail::takeCorrectionBack(const Correction &correction)
{
    enqueue(takenBack(correction));
    writeNext();
}

/// What is typed now, or what was there at the beginning if that is typed again.
void CallDetail::enqueueCorrection()
{
    if (!m_correcting)
        return;
    Correcting &now = *m_correcting;
    const std::optional<Edit> edit = correctionEdit(now.call, now.segment, now.text);
    if (edit && edit != now.saved)
        enqueue(*edit);
    else if (!edit && now.saved)
        enqueue({now.saved->call, Field::Segments, now.saved->after, now.saved->before});
    now.saved = edit;
}

/// False when they are not about a transcript.
bool CallDetail::joinCorrections(Edit &earlier, const Edit &later)
{
    if (earlier.field != Field::Segments)
        return false;
    earlier.before = mergedCorrections(later.before, earlier.before);
    earlier.after = mergedCorrections(earlier.after, later.after);
    return true;
}

/// So that none that fails finds an earlier one waiting.
void CallDetail::joinWaitingCorrections()
{
    const QList<Edit> waiting = std::exchange(m_unwritten, {});
    for (const Edit &edit : waiting) {
        if (edit.field == Field::Segments)
            enqueue(edit);
        else
            m_unwritten.append(edit);
    }
}

/// What was corrected since then counts more. Goes to the end, so that one bad edit does not hold up the
/// others.
void CallDetail::correctionNotSaved(const Edit &edit, const Error &error)
{
    const auto waiting = std::find_if(m_unwritten.begin(), m_unwritten.end(), [&](const Edit &other) {
        return other.call == edit.call && other.field == edit.field;
    });
    Edit all = edit;
    if (waiting != m_unwritten.end()) {
        joinCorrections(all, *waiting);
        m_unwritten.erase(waiting);
    }
    m_unwritten.append(all);
    m_saveError = error;
    Q_EMIT correctionFailed(error);
}

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"

#include <QColor>
#include <QRect>

class QPlainTextEdit;

namespace callboard {

class Theme;

/// How words that a search found stand out: on a ground of their own, and underlined.
struct HitColours {
    QColor text;
    QColor ground;
    QColor currentGround; ///< Of the one that one is at.
    bool operator==(const HitColours &) const = default;
};
HitColours hitColours(const Theme &theme);

/// Marks parts of the text in an editor, which stays as it is: nothing of it can be undone or saved.
class HitMarks {
public:
    explicit HitMarks(QPlainTextEdit &edit);

    /// The current mark is none of them. Parts beyond the end are not shown.
    void show(const QList<TextRange> &ranges, const HitColours &colours);
    const QList<TextRange> &ranges() const { return m_ranges; }
    int count() const { return int(m_ranges.size()); }
    const TextRange &at(int mark) const { return m_ranges.at(mark); }
    int current() const { return m_current; }
    void setCurrent(int mark); ///< -1: none.
    void apply(); ///< Again, after the text was set.
    /// Scrolls the editor to the current mark: where it is then, in the editor's coordinates.
    QRect bringCurrent();

private:
    QPlainTextEdit &m_edit;
    QList<TextRange> m_ranges;
    HitColours m_colours;
    int m_current = -1;
};

} // namespace callboard

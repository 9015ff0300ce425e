// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include "ui/detail/hitmarks.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace callboard {

/// Reading view for long text from providers: plain text, selectable, as high as its text up to a limit, and
/// only the beginning of what is very long until the user asks for the rest.
class TextView : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype shownAtFirst = 100'000; ///< Characters; more takes noticeable time to lay out.

    explicit TextView(QWidget *parent = nullptr);
    void setText(const QString &text);
    /// One paragraph per turn, with the speaker and the time in front.
    /// @p speakers: who said each, where that is known; may be shorter.
    void setSegments(const QList<Segment> &segments, const QList<std::optional<Speaker>> &speakers = {});
    QString shownText() const;
    /// Marks what @p matcher finds: of segments in what was said only, not in names and times.
    void setMatcher(const WordMatcher &matcher, const HitColours &colours);
    int hitCount() const { return m_marks.count(); }
    void setCurrentHit(int hit); ///< -1: none.
    /// Where the current hit is once it was scrolled to, in our coordinates.
    QRect bringCurrentHit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A part of the text that is searched.
    struct Part {
        TextRange range;
        std::optional<Speaker> by;
    };
    void show(const QString &text, const QList<Part> &parts);
    void fill(qsizetype most);
    void findHits();
    void fitHeight();

    QPlainTextEdit *m_edit;
    QPushButton *m_more;
    QString m_text;
    QList<Part> m_parts;
    HitMarks m_marks;
    WordMatcher m_matcher;
    HitColours m_colours;
};

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString shownText() const;
    /// Marks what @p matcher finds.
    virtual void setMatcher(const WordMatcher &matcher, const HitColours &colours);
    int hitCount() const { return m_marks.count(); }
    void setCurrentHit(int hit); ///< -1: none.
    /// Where the current hit is once it was scrolled to, in our coordinates.
    virtual QRect bringCurrentHit();

protected:
    /// A part of the text that is searched.
    struct Part {
        TextRange range;
        std::optional<Speaker> by;
        QStringList hidden{}; ///< Searched too, though not shown: what the part said before.
        TextRange mark{}; ///< Is marked where only hidden words hit; stands before the part.
    };
    /// With an editor of one's own, which becomes a child.
    TextView(QPlainTextEdit *edit, QWidget *parent);
    void show(const QString &text, const QList<Part> &parts);
    void showRest(); ///< Also what is very long.
    const QString &text() const { return m_text; }
    const HitMarks &marks() const { return m_marks; }
    virtual void onFilled() { } ///< The editor got its text, perhaps not all of it.
    virtual void onHitsFound() { }
    void setLeastHeight(int height); ///< Of the editor, however short its text; 0: as the text.
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(qsizetype most);
    void findHits();
    bool isHiddenHit(const Part &part) const;
    void fitHeight();

    QPlainTextEdit *m_edit;
    QPushButton *m_more;
    QString m_text;
    QList<Part> m_parts;
    HitMarks m_marks;
    WordMatcher m_matcher;
    HitColours m_colours;
    int m_leastHeight = 0;
};

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

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
    void setSegments(const QList<Segment> &segments);
    QString shownText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(qsizetype most);
    void fitHeight();

    QPlainTextEdit *m_edit;
    QPushButton *m_more;
    QString m_text;
};

} // namespace callboard

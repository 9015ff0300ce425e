// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace callboard {

struct ManualChapter;
class Theme;

/// One chapter of the manual, set for reading: lines of a bearable length, pictures as wide as there is room,
/// colours of the theme. Opens no link by itself: see QTextBrowser::anchorClicked().
class ManualView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualView(const Theme &theme, QWidget *parent = nullptr);
    void showChapter(const ManualChapter &chapter); ///< From its beginning, with nothing marked.
    /// The heading with that manualAnchor() comes to the top; false: there is none.
    bool goTo(const QString &anchor);
    /// Marks all of these, each @p length long, and brings the one at @p current into view; -1: none of them.
    void mark(const QList<int> &positions, int length, int current);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void set();
    void fit();
    void scrollTo(const QTextCursor &place);
    QPixmap picture(const QString &name) const;
    int columnWidth() const;
    void refreshMarks();

    const Theme &m_theme;
    QString m_markdown;
    QList<int> m_positions;
    int m_length = 0;
    int m_current = -1;
    int m_fittedWidth = 0;
};

} // namespace callboard

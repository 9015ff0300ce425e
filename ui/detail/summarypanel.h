// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace callboard {

class CallDetail;
class TextLabel;
class TextView;
class Theme;

/// What a system made of a call: a summary, a longer one, topics and moods, and what is to be done, to be
/// ticked. A tick is kept here.
class SummaryPanel : public QWidget {
    Q_OBJECT
public:
    explicit SummaryPanel(const Theme &theme, QWidget *parent = nullptr);
    void setCall(const CallDetail &detail);
    void setTickFailed(const CallDetail &detail); ///< The boxes show what is kept, and the title says so.
    bool isEmpty() const; ///< There is nothing of all that.
    void setMatcher(const WordMatcher &matcher);
    /// What is searched, in the order in which it stands here; the views come first.
    const QList<TextView *> &searchedViews() const { return m_views; }
    QList<TextLabel *> searchedLabels() const;

Q_SIGNALS:
    void ticked(int item, bool done); ///< Of Call::actionItems, by the user.

private:
    /// Something under a small title.
    struct Group {
        QWidget *frame = nullptr;
        TextLabel *title = nullptr;
        QList<TextLabel *> labels; ///< Made once and used again.
        QList<QCheckBox *> boxes; ///< Of action items only.
        int used = 0;
    };
    Group newGroup(QLayout *content);
    void addChips(Group &group, const QStringList &words, const QString &title, const QString &source);
    void setItems(const CallDetail &detail);
    void addItemRow();

    const Theme &m_theme;
    QList<TextView *> m_views; ///< Summary, detailed summary.
    TextLabel *m_detailedTitle;
    Group m_topics;
    Group m_moods;
    Group m_items;
    WordMatcher m_matcher;
};

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewmodels.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace callboard {

class Theme;

/// Remarks about the call under review: Enter or a click plays from there, C changes the words, Delete
/// removes. Below them the line in which a remark is written; every letter is kept.
class MarksPanel final : public QWidget {
    Q_OBJECT
public:
    MarksPanel(ReviewSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// A mark where playback is; its words may be typed. False: nothing is loaded.
    bool addMark();

Q_SIGNALS:
    void left(); ///< The keyboard is to go back to the card.
    void finishWanted(); ///< Ctrl+Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write(const QString &uuid);
    void refresh();
    void seek();
    bool onListKey(int key);
    QString current() const;

    ReviewSession &m_session;
    TimeMarksModel m_model;
    QListView *m_list;
    QLabel *m_label;
    QLineEdit *m_words;
    QString m_written; ///< The mark whose words are in the line.
};

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace callboard {

class QueueModel;

/// The rows of the queue. Keeps the row under the cursor where it is while others come and go, and says when
/// the user begins to work in it. Letters are left to the actions.
class QueueListView final : public QListView {
    Q_OBJECT
public:
    explicit QueueListView(QueueModel &model, QWidget *parent = nullptr);
    QString currentKey() const; ///< Null: no row.
    void choose(int row); ///< And brings it on screen.

Q_SIGNALS:
    void currentRowChanged(); ///< Another task is the current one, or none.
    void touched(); ///< By a key or the mouse.
    void focused(); ///< It got the keyboard.
    void opened(); ///< Enter or double click.
    void waitingWanted(); ///< The user goes to the top: what arrived meanwhile may come in.
    void menuWanted(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyboardSearch(const QString &) override { }

private:
    int yOfCurrent() const;
    void remember();
    void holdPlace();
    void restore();
    bool goOn(int key);

    QueueModel &m_model;
    QString m_key; ///< Of the current row, while rows change.
    int m_y = 0; ///< Where it was.
};

} // namespace callboard

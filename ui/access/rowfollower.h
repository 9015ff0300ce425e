// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QPointer>

namespace callboard {

/// Assistive technology selects rows; what a view shows of one follows its current row. So a row that was
/// selected by nothing else becomes the current one, and an entry of a list that opened is chosen.
class RowFollower final : public QObject {
    Q_OBJECT
public:
    /// From now on, while somebody listens. May be asked again, after the view has got another model.
    static void follow(QAbstractItemView &view);

private:
    explicit RowFollower(QAbstractItemView &view);
    void onSelection();
    void watch();
    void bring(const QPersistentModelIndex &before);

    QAbstractItemView &m_view;
    QPointer<QItemSelectionModel> m_watched;
};

} // namespace callboard

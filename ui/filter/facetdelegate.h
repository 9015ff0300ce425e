// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace callboard {

class Theme;

/// A value with its check mark, its name and how many calls have it. The whole row is the check mark.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The name to show for the value at an index, safe for one line.
    using Wording = std::function<QString(const QModelIndex &)>;
    FacetDelegate(const Theme &theme, Wording wording, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const Theme &m_theme;
    Wording m_wording;
};

} // namespace callboard

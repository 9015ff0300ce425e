// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuewords.h"
#include "ui/textcache.h"
#include "ui/windowservices.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace callboard {

/// A task of the queue in two lines, or in one where rows are compact: who with the badge of their stay, and
/// when they rang; below or behind that where they are, what they said, and who looks after it. A row that is
/// settled says how, quietly.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    QueueDelegate(const WindowServices &services, QString user, QObject *parent = nullptr);
    QueueMoment moment() const; ///< Now.

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Line;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintState(Line &line, const CallbackTask &task, bool isSettled) const;
    void paintFirst(Line &line, const CallbackTask &task, bool isSettled, const QueueMoment &moment) const;
    void paintSecond(Line line, const CallbackTask &task, bool isSettled, const QueueMoment &moment) const;
    void paintBadge(Line &line, const StayBadge &badge) const;
    void paintWords(Line line, const CallbackTask &task) const;
    const QIcon &icon(const QString &name, const QColor &colour) const;

    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    QString m_user;
    mutable TextCache m_texts;
    mutable QHash<std::pair<QString, QRgb>, QIcon> m_icons;
};

} // namespace callboard

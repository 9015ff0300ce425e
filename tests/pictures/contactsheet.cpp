// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/contactsheet.h"

#include <QPainter>

namespace callboard::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int across = 3;
constexpr int down = 4;
constexpr QSize cell(640, 430);
constexpr int captionHeight = 22;

} // namespace

ContactSheets::ContactSheets(QString folder, QString title)
    : m_folder(std::move(folder))
    , m_title(std::move(title))
{
}

void ContactSheets::write(const QString &name, const QPixmap &picture) const
{
    const QString file = m_folder + u'/' + name + u".png"_s;
    if (!picture.save(file, "PNG"))
        qFatal("%s could not be written", qPrintable(file));
}

void ContactSheets::add(const QString &name, const QPixmap &picture)
{
    write(name, picture);
    QPixmap small = picture;
    small.setDevicePixelRatio(1);
    if (small.width() > cell.width() || small.height() > cell.height())
        small = small.scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_entries.append({name, small});
    if (m_entries.size() == across * down)
        finish();
}

void ContactSheets::finish()
{
    if (m_entries.isEmpty())
        return;
    constexpr int margin = 8;
    const QSize step(cell.width() + margin, cell.height() + captionHeight + margin);
    const int rows = int(m_entries.size() + across - 1) / across;
    QPixmap sheet(across * step.width() + margin, rows * step.height() + captionHeight + margin);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    painter.drawText(QRect(margin, 0, sheet.width(), captionHeight), Qt::AlignVCenter, m_title);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QPoint at(margin + i % across * step.width(), captionHeight + i / across * step.height());
        painter.drawText(QRect(at, QSize(cell.width(), captionHeight)), Qt::AlignVCenter,
                         m_entries.at(i).name);
        painter.drawPixmap(at + QPoint(0, captionHeight), m_entries.at(i).picture);
    }
    painter.end();
    write(u"sheet-%1"_s.arg(++m_sheets), sheet);
    m_entries.clear();
}

} // namespace callboard::pictures

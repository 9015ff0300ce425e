// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/svgiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// Freedesktop names of things we have under a shorter one.
QString ownName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"edit-find"_s, u"search"_s},
        {u"edit-clear"_s, u"clear"_s},
        {u"window-close"_s, u"clear"_s},
        {u"view-columns"_s, u"columns"_s},
        {u"view-calendar"_s, u"calendar"_s},
        {u"view-refresh"_s, u"sync"_s},
        {u"network-offline"_s, u"offline"_s},
        {u"network-wired"_s, u"online"_s},
        {u"dialog-warning"_s, u"warning"_s},
        {u"dialog-error"_s, u"error"_s},
        {u"dialog-information"_s, u"info"_s},
        {u"office-chart-bar"_s, u"chart"_s},
        {u"application-menu"_s, u"menu"_s},
        {u"edit-copy"_s, u"copy"_s},
        {u"edit-delete"_s, u"deleted"_s},
        {u"edit-undo"_s, u"undo"_s},
        {u"list-add"_s, u"plus"_s},
        {u"view-filter"_s, u"filter"_s},
        {u"configure"_s, u"settings"_s},
        {u"user"_s, u"person"_s},
        {u"voicemail"_s, u"call-voicemail"_s},
        {u"failed"_s, u"call-failed"_s},
        {u"ringing"_s, u"call-ringing"_s},
        {u"active"_s, u"call-active"_s},
        {u"go-down"_s, u"chevron-down"_s},
        {u"go-up"_s, u"chevron-up"_s},
        {u"go-next"_s, u"chevron-forward"_s},
        {u"go-previous"_s, u"chevron-back"_s},
    };
    return names.value(name, name);
}

bool isMirrored(const QString &name)
{
    const bool isDirected = name == "chevron-forward"_L1 || name == "chevron-back"_L1 || name == "undo"_L1;
    return isDirected && QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QPixmap rendered(const QString &path, const QColor &colour, QSize size, bool mirrored)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1()));
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    return pixmap;
}

} // namespace

SvgIconEngine::SvgIconEngine(const QString &name, QColor colour)
    : m_name(ownName(name))
    , m_colour(colour)
{
    const QString path = u":/callboard/icons/%1.svg"_s.arg(m_name);
    if (QFile::exists(path))
        m_path = path;
    else
        qWarning("No bundled icon named %s", qUtf8Printable(name));
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (size.isEmpty() || isNull())
        return {};
    const QColor colour = colourFor(mode);
    const bool mirrored = isMirrored(m_name);
    const QString cacheKey = u"callboard/%1/%2/%3x%4/%5"_s.arg(m_name, colour.name(QColor::HexArgb))
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(mirrored);
    QPixmap cached;
    if (!QPixmapCache::find(cacheKey, &cached)) {
        cached = rendered(m_path, colour, size, mirrored);
        QPixmapCache::insert(cacheKey, cached);
    }
    return cached;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return u"callboard-svg"_s;
}

QColor SvgIconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
}

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
// rendericons SVG SMALL-SVG FOLDER: writes FOLDER/SIZExSIZE/apps/ID.png for the sizes that icon themes have.
// Part of the build, not installed.
#include "app/applicationid.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int sizes[] = {16, 22, 24, 32, 48, 64, 96, 128, 256, 512};
constexpr int largestSmall = 32; ///< Up to this one, the drawing with less in it.

QImage rendered(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

bool write(const QImage &image, const QString &folder)
{
    const QString path = u"%1/%2x%2/apps"_s.arg(folder).arg(image.width());
    return QDir().mkpath(path) && image.save(path + u'/' + applicationId + u".png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("Usage: rendericons SVG SMALL-SVG FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QSvgRenderer small(QString::fromLocal8Bit(argv[2]));
    for (const int size : sizes) {
        QSvgRenderer &fitting = size <= largestSmall ? small : drawing;
        if (!fitting.isValid() || !write(rendered(fitting, size), QString::fromLocal8Bit(argv[3]))) {
            std::fprintf(stderr, "The icon of %d pixels cannot be written to %s.\n", size, argv[3]);
            return 1;
        }
    }
    return 0;
}

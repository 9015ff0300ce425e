// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace callboard {

/// A thin line between two parts of a page.
inline QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace callboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace callboard {

/// Asks for a printer and, when one is chosen, has @p paint called with it. Returns at once; @p parent must
/// outlive what @p paint uses.
void printAfterAsking(QWidget *parent, std::function<void(QPagedPaintDevice &)> paint);

} // namespace callboard

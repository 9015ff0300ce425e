// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace callboard {

/// What a widget that paints its parts itself (bars, cells, hours) tells assistive technology of them: each
/// is an object with a name, a place, and an action. Asked for on the GUI thread, only while somebody
/// listens.
class PaintedParts {
public:
    struct Part {
        QString name; ///< With its figures, as plain text.
        QRect place; ///< In the widget.
        bool isChosen = false;
        bool canBeChosen = true;
        bool isChecked = false; ///< Of a row with a box.
        bool hasBox = false;
    };
    virtual ~PaintedParts() = default;
    virtual int partCount() const = 0;
    virtual Part part(int index) const = 0;
    virtual int currentPart() const = 0; ///< Where the keyboard is; -1: nowhere.
    virtual void choosePart(int index) = 0; ///< As a click on it does.
};

/// The keyboard went to another part of @p widget, which is a PaintedParts.
void tellCurrentPart(QWidget &widget, int part);

} // namespace callboard

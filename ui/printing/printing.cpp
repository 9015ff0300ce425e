// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printing.h"

#include <QPrintDialog>
#include <QPrinter>

namespace callboard {

void printAfterAsking(QWidget *parent, std::function<void(QPagedPaintDevice &)> paint)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [paint = std::move(paint)](QPrinter *printer) { paint(*printer); });
    dialog->open();
}

} // namespace callboard

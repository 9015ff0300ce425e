// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/paintedparts.h"

#include <QAbstractItemView>
#include <QPointer>

namespace callboard {

/// The rows of a filter's list: boxes that are ticked, which Qt's interface of a list does not know.
class FacetRows final : public PaintedParts {
public:
    explicit FacetRows(QAbstractItemView &view);
    int partCount() const override;
    Part part(int index) const override;
    int currentPart() const override;
    void choosePart(int index) override;

private:
    QModelIndex row(int index) const;
    const QPointer<QAbstractItemView> m_view;
};

} // namespace callboard

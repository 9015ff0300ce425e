// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;

namespace callboard {

class CallDetail;
class TextLabel;
class Theme;

/// The facts of a call, one per row; what nobody supplied has no row.
class FactsGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(const Theme &theme, QWidget *parent = nullptr);
    void setCall(const CallDetail &detail, const QTimeZone &zone);

private:
    struct Row {
        TextLabel *name;
        TextLabel *value;
    };
    Row newRow();
    static void setRowVisible(const Row &row, bool visible);
    void add(const QString &label, const QString &value, const QString &toolTip = {});
    /// With the tool tip that says where the field comes from.
    void addField(Field field, const QString &label, const QString &value, const QString &toolTip = {});
    void addWho(const CallDetail &detail);
    void addTimes(const CallDetail &detail, const QTimeZone &zone);
    void addReferences(const CallDetail &detail);

    const Theme &m_theme;
    QGridLayout *m_grid; ///< Not a QFormLayout: in that a wrapped text that grows may be cut.
    QList<Row> m_rows; ///< Made once and used again: a label that can be selected is expensive to make.
    int m_used = 0;
    const CallDetail *m_detail = nullptr; ///< While setCall() runs.
};

} // namespace callboard

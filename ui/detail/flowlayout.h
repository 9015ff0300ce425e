// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace callboard {

/// Widgets in lines, like words in a paragraph. What is wider than a line gets a line's width, and the height
/// that it wants for that.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    FlowLayout();
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool places) const; ///< The height.

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace callboard

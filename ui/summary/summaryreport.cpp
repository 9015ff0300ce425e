// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summaryreport.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace callboard {

namespace {

constexpr int paperWidth = 760; ///< Of the page in units of painting; the height follows.
constexpr int gap = 12;
constexpr int figuresPerRow = 5;
constexpr int dayHeight = 150;
constexpr int heatHeight = 190;
constexpr int panelHeight = 190;

class ReportPainter {
public:
    ReportPainter(QPagedPaintDevice &device, const SummaryReport &report)
        : m_device(device)
        , m_report(report)
        , m_painter(&device)
    {
        const double scale = double(device.width()) / paperWidth;
        m_painter.scale(scale, scale);
        m_height = int(device.height() / scale);
        m_painter.setRenderHint(QPainter::Antialiasing);
        QFont font = QGuiApplication::font();
        font.setPixelSize(11);
        m_painter.setFont(font);
        m_painter.setLayoutDirection(QGuiApplication::layoutDirection());
    }
    bool isActive() const { return m_painter.isActive(); }

    void run()
    {
        paintHead();
        paintFigures();
        paintPanel(m_report.days, {0, m_y, paperWidth, dayHeight});
        m_y += dayHeight + gap;
        paintPanel(m_report.heat, {0, m_y, paperWidth, heatHeight});
        m_y += heatHeight + gap;
        for (int i = 0; i < m_report.panels.size(); i += 2)
            paintRow(i);
        paintDefinitions();
    }

private:
    static QColor ink() { return ChartColours::ofPaper().text; }
    static QColor quiet() { return ChartColours::ofPaper().quiet; }
    int alignment() const
    {
        return int(m_painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
            | int(Qt::AlignAbsolute) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
    }
    QFont sized(int pixels, bool bold) const
    {
        QFont font = m_painter.font();
        font.setPixelSize(pixels);
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    /// Writes it into the column from x on and answers how high it was.
    int text(const QString &words, const QRect &place, int pixels, bool bold, const QColor &colour)
    {
        const QFont usual = m_painter.font();
        m_painter.setFont(sized(pixels, bold));
        m_painter.setPen(colour);
        QRect taken;
        m_painter.drawText(place, alignment(), words, &taken);
        m_painter.setFont(usual);
        return taken.height();
    }
    void need(int height)
    {
        if (m_y + height <= m_height)
            return;
        m_device.newPage();
        m_y = 0;
    }

    void paintHead()
    {
        m_y += text(m_report.title, {0, m_y, paperWidth, 60}, 20, true, ink()) + 4;
        for (const QString &line : m_report.about)
            m_y += text(line, {0, m_y, paperWidth, 60}, 11, false, quiet()) + 1;
        m_y += gap;
    }

    void paintFigures()
    {
        constexpr int height = 52;
        const int width = (paperWidth + gap) / figuresPerRow - gap;
        for (int i = 0; i < m_report.figures.size(); ++i) {
            const SummaryReport::Figure &figure = m_report.figures.at(i);
            const int column = i % figuresPerRow;
            const int slot =
                m_painter.layoutDirection() == Qt::RightToLeft ? figuresPerRow - 1 - column : column;
            const QRect place(slot * (width + gap), m_y, width, height);
            text(figure.title, place, 10, false, quiet());
            text(figure.value, place.adjusted(0, 13, 0, 0), 17, true, ink());
            text(figure.change, place.adjusted(0, 35, 0, 0), 10, false, quiet());
            if (column == figuresPerRow - 1 || i == m_report.figures.size() - 1)
                m_y += height + 4;
        }
        m_y += gap / 2;
    }

    void paintPanel(const SummaryReport::Panel &panel, const QRect &place)
    {
        const int title = text(panel.title, place, 12, true, ink()) + 4;
        const int note = panel.note.isEmpty() ? 0 : 14;
        if (panel.view)
            panel.view->paintInto(m_painter, place.adjusted(0, title, 0, -note), ChartColours::ofPaper());
        if (note > 0)
            text(panel.note, {place.left(), place.bottom() - note + 2, place.width(), note}, 10, false,
                 quiet());
    }

    void paintRow(int first)
    {
        need(panelHeight);
        const int width = (paperWidth - 2 * gap) / 2;
        for (int column = 0; column < 2 && first + column < m_report.panels.size(); ++column)
            paintPanel(m_report.panels.at(first + column),
                       {column * (width + 2 * gap), m_y, width, panelHeight - gap});
        m_y += panelHeight;
    }

    void paintDefinitions()
    {
        for (const SummaryReport::Figure &figure : m_report.figures) {
            const QString words = figure.title + QStringLiteral(": ") + figure.definition;
            const QFont usual = m_painter.font();
            m_painter.setFont(sized(9, false));
            const int height =
                m_painter.boundingRect(QRect(0, 0, paperWidth, m_height), alignment(), words).height();
            m_painter.setFont(usual);
            need(height);
            m_y += text(words, {0, m_y, paperWidth, height}, 9, false, quiet()) + 1;
        }
    }

    QPagedPaintDevice &m_device;
    const SummaryReport &m_report;
    QPainter m_painter;
    int m_height = 0;
    int m_y = 0;
};

} // namespace

bool paintReport(QPagedPaintDevice &device, const SummaryReport &report)
{
    ReportPainter painter(device, report);
    if (painter.isActive())
        painter.run();
    return painter.isActive();
}

} // namespace callboard

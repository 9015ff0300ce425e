// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/playedmap.h"

#include <algorithm>

namespace callboard {

void PlayedMap::reset(qint64 frame)
{
    m_put.clear();
    m_written.clear();
    m_start = double(frame);
}

void PlayedMap::addPut(qint64 put, qint64 frame)
{
    if (m_put.empty() || m_put.back().frame + (put - m_put.back().put) != frame)
        m_put.push_back({put, frame});
}

void PlayedMap::addWritten(qint64 written, double at, double perFrame)
{
    m_written.push_back({written, at, perFrame});
}

double PlayedMap::frameAt(qint64 heard, qint64 written)
{
    while (m_written.size() > 1 && m_written[1].written <= heard)
        m_written.pop_front();
    if (m_written.empty() || m_put.empty())
        return m_start;
    const Written &piece = m_written.front();
    const double at = piece.at + double(std::min(heard, written) - piece.written) * piece.perFrame;
    while (m_put.size() > 1 && double(m_put[1].put) <= piece.at)
        m_put.pop_front(); // a piece may begin before a jump and end behind it
    const Put &put = m_put.size() > 1 && double(m_put[1].put) <= at ? m_put[1] : m_put.front();
    return double(put.frame) + at - double(put.put);
}

} // namespace callboard

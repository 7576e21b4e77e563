// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/figureitem.h"

namespace unknot::app
{

// The figure itself: skin, muscles, fibres, landmarks, outline. Painted once for a size and theme;
// what changes with the pointer is painted by FigureOverlay above it.
class FigureView : public unknot::app::FigureItem // whole, so that qmllint finds it
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY coloursChanged)
    Q_PROPERTY(QColor muscle MEMBER m_muscle NOTIFY coloursChanged)
    Q_PROPERTY(QColor deepMuscle MEMBER m_deepMuscle NOTIFY coloursChanged)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY coloursChanged)
    Q_PROPERTY(QColor fibre MEMBER m_fibre NOTIFY coloursChanged)
    Q_PROPERTY(QColor landmark MEMBER m_landmark NOTIFY coloursChanged)

public:
    explicit FigureView(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void coloursChanged();

private:
    QColor m_skin, m_muscle, m_deepMuscle, m_outline, m_fibre, m_landmark;
};

} // namespace unknot::app

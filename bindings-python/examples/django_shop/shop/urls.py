"""The shop's addresses."""

from django.urls import path

from . import views

urlpatterns = [path("orders", views.orders), path("wechat/notice", views.notice)]

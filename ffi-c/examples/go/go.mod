module fenpay.example/payment

go 1.19
